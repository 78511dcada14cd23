import Link from "next/link";
import { signed } from "@/app/_ui/format";
import { type ReasonLine, ReasonList } from "@/app/_ui/reason-list";
import { words } from "@/app/_ui/words";
import { Proof } from "@/app/desk/policy/proof";
import type { Shelf } from "@/app/desk/policy/shelf";
import { evidenceFor } from "@/lib/matching/evidence";
import { nameOf, reasonValues } from "@/lib/matching/naming";
import { pointsOf } from "@/lib/matching/points";
import type { Reason } from "@/lib/matching/result";
import styles from "./match.module.css";

/** A lead of the bureau that a reason rests on. */
export type CitedLead = { id: string; reference: string; title: string };

const UNKNOWN: ReasonLine["side"] = "unknown";

/** Reasons in words, each with its sources one press away; what is not known is listed, not guessed. */
export function Reasons({
  reasons,
  unknowns = [],
  most = 4,
  cited: leads = [],
  score,
  shelf,
}: {
  reasons: readonly Reason[];
  unknowns?: readonly string[];
  /** How many stand open; the rest unfold. What is unknown always stands open. */
  most?: number;
  /** The bureau's own leads the reader may see; others are counted and not named. */
  cited?: readonly CitedLead[];
  /** The score these reasons add up to: each then shows the points it brought. */
  score?: number;
  shelf: Shelf;
}) {
  const { set, locale } = shelf;
  const m = words(locale, "matching");
  const ui = words(locale, "ui");
  const points = score === undefined ? [] : pointsOf(score, reasons);
  const lines: ReasonLine[] = reasons.map((reason, index) => {
    const cited = reason.evidence.flatMap((key) => evidenceFor(set, key) ?? []);
    const ours = leads.filter(({ id }) => reason.evidence.includes(`lead:${id}`));
    return {
      key: `${reason.code}-${index}`,
      text: m(`reason.${reason.code}`, reasonValues(set, reason, locale)),
      side: reason.weight < 0 ? "against" : "for",
      points: reason.weight === 0 || points[index] === undefined ? undefined : signed(points[index], locale),
      evidence:
        cited.length + ours.length > 0 ? (
          <>
            {cited.map(({ text, evidence }, piece) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: evidence of one unchanging result
              <div key={piece}>
                <p>{text[locale]}</p>
                <Proof evidence={evidence} shelf={shelf} />
              </div>
            ))}
            {ours.map(({ id, reference, title }) => (
              <p key={id}>
                <Link href={`/desk/leads/${id}`} prefetch={false}>
                  {reference} {title}
                </Link>
              </p>
            ))}
          </>
        ) : undefined,
    };
  });
  const open: ReasonLine[] = unknowns.map((need) => ({
    key: `unknown-${need}`,
    text: m("unknown", { need: nameOf(set, "need", need, locale) }),
    side: UNKNOWN,
  }));
  if (lines.length + open.length === 0) return null;
  const sides = { for: ui("reasons.for"), against: ui("reasons.against"), unknown: ui("reasons.unknown") };
  const rest = lines.slice(most);
  return (
    <>
      <ReasonList reasons={[...lines.slice(0, most), ...open]} sides={sides} proof={ui("citation.evidence")} />
      {rest.length > 0 && (
        <details className={styles.others}>
          <summary>{words(locale, "leads")("match.moreReasons", { n: rest.length })}</summary>
          <ReasonList reasons={rest} sides={sides} proof={ui("citation.evidence")} />
        </details>
      )}
    </>
  );
}
