import Link from "next/link";
import { StatusMark, Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import { Proof } from "@/app/desk/policy/proof";
import { recordHref, type Shelf } from "@/app/desk/policy/shelf";
import { StandingMark } from "@/app/desk/policy/standing-mark";
import type { MatchResult, Verdict } from "@/lib/matching/result";
import type { PolicySet } from "@/lib/policy/reference";
import { offerable } from "@/lib/policy/standing";
import styles from "./match.module.css";
import { Reasons } from "./reasons";

const MARKS: Record<
  Verdict,
  { tone: "celadon" | "river" | "ochre" | "quiet"; shape: "tick" | "half" | "ring" | "cross" }
> = {
  applies: { tone: "celadon", shape: "tick" },
  likely: { tone: "river", shape: "half" },
  "needs-fact": { tone: "ochre", shape: "ring" },
  "does-not-apply": { tone: "quiet", shape: "cross" },
};
const SHOWN = 4;

type Found = MatchResult["measures"][number];

function Measure({ found, shelf, current }: { found: Found; shelf: Shelf; current: PolicySet }) {
  const { set, locale, today } = shelf;
  const m = words(locale, "matching");
  const t = words(locale, "leads");
  const measure = set.measures.find(({ id }) => id === found.id);
  if (!measure) return null;
  const document = set.documents.find(({ id }) => id === measure.documentId);
  const latest = current.measures.find(({ id }) => id === found.id);
  const isOver = !latest || !offerable(latest, today);
  return (
    <li className={styles.measure}>
      <p className={styles.line}>
        <StatusMark {...MARKS[found.verdict]}>{m(`verdict.${found.verdict}`)}</StatusMark>
        <Link href={recordHref("measures", measure.id)} prefetch={false}>
          {measure.title[locale]}
        </Link>
        <StandingMark record={measure} shelf={shelf} />
      </p>
      {isOver && <p className={styles.over}>{t("match.over")}</p>}
      <p>{measure.benefit[locale]}</p>
      {found.missing.length > 0 && (
        <p className={styles.quiet}>
          {t("match.missing")}{" "}
          {found.missing.map((name) => (
            <Tag key={name}>{m.has(`missing.${name}`) ? m(`missing.${name}`) : name}</Tag>
          ))}
        </p>
      )}
      {document && (
        <p className={styles.quiet}>
          {[document.title[locale], document.docNumber, document.dateIssued].filter(Boolean).join(" · ")}
        </p>
      )}
      <details className={styles.why}>
        <summary>{t("match.why")}</summary>
        <Reasons reasons={found.reasons} shelf={shelf} />
        <Proof evidence={measure.evidence} shelf={shelf} />
      </details>
    </li>
  );
}

/** Measures that may apply, best first, each with its verdict, its clause, and a warning where it must be checked. */
export function Measures({
  measures,
  shelf,
  current,
}: {
  measures: readonly Found[];
  shelf: Shelf;
  current: PolicySet;
}) {
  const t = words(shelf.locale, "leads");
  const offered = measures.filter(({ verdict }) => verdict !== "does-not-apply");
  if (offered.length === 0) return null;
  const list = (some: readonly Found[]) => (
    <ul className={styles.measures}>
      {some.map((found) => (
        <Measure key={found.id} found={found} shelf={shelf} current={current} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="match-measures">
      <h3 id="match-measures">{t("match.measures")}</h3>
      {list(offered.slice(0, SHOWN))}
      {offered.length > SHOWN && (
        <details className={styles.others}>
          <summary>{t("match.moreMeasures", { n: offered.length - SHOWN })}</summary>
          {list(offered.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}
