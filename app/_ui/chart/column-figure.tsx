import { type Column, columnChart } from "./column-chart";
import styles from "./column-figure.module.css";

const WIDE = { width: 880, height: 220 };
const NARROW = { width: 360, height: 180 };

/** The chart in two widths, so that its words stay readable on a phone; only one is ever shown. */
export function ColumnFigure({
  columns,
  describe,
  legend,
}: {
  columns: Column[];
  describe: string;
  /** What the layers of a column are, from the base up. */
  legend?: readonly string[];
}) {
  return (
    <figure className={styles.figure}>
      {legend && (
        <figcaption>
          <ul className={styles.legend}>
            {legend.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </figcaption>
      )}
      {/* Drawn by echarts from numbers and our own labels, which it escapes. */}
      <div className={styles.wide} dangerouslySetInnerHTML={{ __html: columnChart(columns, describe, WIDE) }} />
      <div className={styles.narrow} dangerouslySetInnerHTML={{ __html: columnChart(columns, describe, NARROW) }} />
    </figure>
  );
}
