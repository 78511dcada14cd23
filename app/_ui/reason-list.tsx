import type { ReactNode } from "react";
import styles from "./reason-list.module.css";

export type ReasonLine = {
  key: string;
  text: ReactNode;
  /** for: speaks for it. against: speaks against it. unknown: could not be told from what was said. */
  side: "for" | "against" | "unknown";
  /** What it brought to a score: "+18". */
  points?: string;
  /** What proves it, folded away until asked for: Citation elements. */
  evidence?: ReactNode;
};

const SIGNS = {
  for: "M1 6h10M6 1v10",
  against: "M1 6h10",
  unknown: "M3.5 4.2a2.5 2.5 0 1 1 3.6 2.3C6.3 7 6 7.4 6 8.2M6 10v1",
};

/** Why: each reason with its sign, its words, and its proof one press away (no script needed). */
export function ReasonList({
  reasons,
  sides,
  proof,
}: {
  reasons: readonly ReasonLine[];
  /** The spoken sign: "In favour", "Against", "Not known". */
  sides: Record<ReasonLine["side"], string>;
  /** What to press to see the proof: "Evidence". */
  proof: string;
}) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.key} data-side={reason.side} data-points={reason.points === undefined ? undefined : ""}>
          <svg viewBox="0 0 12 12" width="0.75em" height="0.75em" role="img" aria-label={sides[reason.side]}>
            <path d={SIGNS[reason.side]} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <div>
            <span>{reason.text}</span>
            {reason.evidence && (
              <details className={styles.proof}>
                <summary>{proof}</summary>
                <div className={styles.evidence}>{reason.evidence}</div>
              </details>
            )}
          </div>
          {reason.points !== undefined && <span className={styles.points}>{reason.points}</span>}
        </li>
      ))}
    </ul>
  );
}
