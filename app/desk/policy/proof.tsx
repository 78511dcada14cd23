import Link from "next/link";
import { Citation } from "@/app/_ui/citation";
import { quoteLang } from "@/lib/policy/quote-lang";
import type { Evidence } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";

/** One piece of evidence: the words themselves, the page, what kind of page it is. */
function Piece({ evidence, shelf }: { evidence: Evidence; shelf: Shelf }) {
  const { t, locale, set } = shelf;
  if (!evidence.title) {
    return (
      <p className={styles.unproved}>
        {t("confidenceNote.common-knowledge")} {evidence.note?.[locale]}
      </p>
    );
  }
  const source = set.sources.find((it) => it.id === evidence.sourceId);
  return (
    <div>
      <Citation
        locale={locale}
        caution={evidence.confidence === "common-knowledge"}
        source={{
          title: evidence.title,
          href: evidence.url,
          date: evidence.date,
          quote: evidence.quote,
          quoteLang: evidence.quote ? quoteLang(evidence.quote) : undefined,
        }}
      />
      {!source && evidence.note && <p className={styles.tier}>{evidence.note[locale]}</p>}
      {source && (
        <p className={styles.tier}>
          <Link href={recordHref("sources", source.id)} prefetch={false}>
            {t(`tier.${source.tier}`)}
          </Link>
          {evidence.note && <span> {evidence.note[locale]}</span>}
        </p>
      )}
    </div>
  );
}

/** All pieces, open: for the record the page is about. */
export function Proof({ evidence, shelf }: { evidence: readonly Evidence[]; shelf: Shelf }) {
  return (
    <div className={styles.proof}>
      {evidence.map((it, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id and never changes its order
        <Piece key={i} evidence={it} shelf={shelf} />
      ))}
    </div>
  );
}

/** The same, folded under one line: for each of many facts. */
export function FoldedProof({ evidence, shelf }: { evidence: readonly Evidence[]; shelf: Shelf }) {
  if (evidence.length === 0) return null;
  const hasPage = evidence.some((it) => it.title);
  return (
    <details className={styles.folded}>
      <summary>
        {hasPage ? shelf.t("evidence.count", { count: evidence.length }) : shelf.t("confidence.common-knowledge")}
      </summary>
      <Proof evidence={evidence} shelf={shelf} />
    </details>
  );
}
