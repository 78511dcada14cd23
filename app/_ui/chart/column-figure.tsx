import { type Column, columnChart } from "./column-chart";
import styles from "./column-figure.module.css";

const WIDE = { width: 880, height: 220 };
const NARROW = { width: 360, height: 180 };

/** The chart in two widths, so that its words stay readable on a phone; only one is ever shown. */
export function ColumnFigure({ columns, describe }: { columns: Column[]; describe: string }) {
  return (
    <figure className={styles.figure}>
      {/* Drawn by echarts from numbers and our own labels, which it escapes. */}
      <div className={styles.wide} dangerouslySetInnerHTML={{ __html: columnChart(columns, describe, WIDE) }} />
      <div className={styles.narrow} dangerouslySetInnerHTML={{ __html: columnChart(columns, describe, NARROW) }} />
    </figure>
  );
}
