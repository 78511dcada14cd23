import type { ReactNode } from "react";
import styles from "./facts.module.css";

export type FactLine = { term: ReactNode; value: ReactNode; key?: string };

/** Term and value, one line each. A missing value is said, never left blank: pass the words for it. */
export function DescriptionList({
  facts,
  layout = "rows",
}: {
  facts: readonly FactLine[];
  layout?: "rows" | "stacked" | "grid";
}) {
  return (
    <dl className={styles.facts} data-layout={layout}>
      {facts.map((fact, index) => (
        <div key={fact.key ?? (typeof fact.term === "string" ? fact.term : index)} className={styles.fact}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
