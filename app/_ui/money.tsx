import styles from "./money.module.css";

/**
 * An amount as read ("1.2 亿元", "CNY 120 million") with the exact figure on hover, for screen readers and in print.
 * `claimed` is what somebody says; without it the figure is evidenced. Both strings come from app/_ui/format.
 */
export function Money({ compact, exact, claimed }: { compact: string; exact: string; claimed?: string }) {
  const title = claimed ? `${exact} · ${claimed}` : exact;
  return (
    <data className={styles.money} value={exact} title={title} data-claimed={claimed ? "" : undefined}>
      <span className={styles.compact}>{compact}</span>
      {exact !== compact && <span className={styles.exact}> ({exact})</span>}
    </data>
  );
}
