import Link from "next/link";
import { termOf } from "@/app/_ui/condition-lines";
import { missingFacts } from "@/app/_ui/missing-facts";
import { VerdictMark } from "@/app/_ui/verdict-mark";
import { words } from "@/app/_ui/words";
import { Conditions } from "@/app/desk/policy/conditions";
import { Proof } from "@/app/desk/policy/proof";
import { recordHref, type Shelf } from "@/app/desk/policy/shelf";
import { StandingMark } from "@/app/desk/policy/standing-mark";
import { reasonValues } from "@/lib/matching/naming";
import type { Offered } from "@/lib/matching/shown";
import type { PolicySet } from "@/lib/policy/reference";
import { offerable } from "@/lib/policy/standing";
import styles from "./match.module.css";

/** The reasons of a verdict; each would prove itself by the same clause, which stands below them once. */
export function Whys({ found, shelf }: { found: Offered["found"]; shelf: Shelf }) {
  const m = words(shelf.locale, "matching");
  return (
    <ul className={styles.whys}>
      {found.reasons.map((reason) => (
        <li key={reason.code}>{m(`reason.${reason.code}`, reasonValues(shelf.set, reason, shelf.locale))}</li>
      ))}
    </ul>
  );
}

/** One measure: what it gives, what is still to be asked, the document; why, conditions and proof one press away. */
export function Measure({ each, shelf, current }: { each: Offered; shelf: Shelf; current: PolicySet }) {
  const { measure, found } = each;
  const { set, locale, today } = shelf;
  const t = words(locale, "leads");
  const document = set.documents.find(({ id }) => id === measure.documentId);
  const latest = current.measures.find(({ id }) => id === found.id);
  const isOver = !latest || !offerable(latest, today);
  const missing = missingFacts(set, measure, found, locale);
  const line = [document?.title[locale], document?.docNumber, document?.dateIssued, shelf.t(`level.${measure.level}`)];
  const term = termOf(measure, locale);
  return (
    <li className={styles.measure}>
      <p className={styles.line}>
        <VerdictMark verdict={found.verdict} locale={locale} />
        <Link href={recordHref("measures", measure.id)} prefetch={false}>
          {measure.title[locale]}
        </Link>
        <StandingMark record={measure} shelf={shelf} />
      </p>
      {isOver && <p className={styles.over}>{t("match.over")}</p>}
      <p>{measure.benefit[locale]}</p>
      {measure.cap && <p>{t("match.cap", { cap: measure.cap[locale] })}</p>}
      {missing.length > 0 && (
        <p className={styles.missing}>{t("match.missing", { facts: missing.join(t("match.and")) })}</p>
      )}
      <p className={styles.quiet}>{[...line, term].filter(Boolean).join(" · ")}</p>
      <details className={styles.why}>
        <summary>{t("match.why")}</summary>
        <Whys found={found} shelf={shelf} />
        <h5>{shelf.t("measure.conditions")}</h5>
        <Conditions eligibility={measure.eligibility} shelf={shelf} />
        <h5>{shelf.t("evidence.title")}</h5>
        <Proof evidence={measure.evidence} shelf={shelf} />
      </details>
    </li>
  );
}
