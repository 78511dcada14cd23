import type { Locale } from "@/lib/languages";
import { exactMoney, money } from "./format";
import styles from "./money.module.css";

/**
 * An amount as read ("1.2 亿元", "CNY 120 million"; `fen` is 1/100 yuan) with every digit on hover and in print.
 * `claimed` says that it is only somebody's word; without it the figure is evidenced.
 */
export function Money({ fen, locale, claimed }: { fen: number; locale: Locale; claimed?: string }) {
  const exact = exactMoney(fen, locale);
  return (
    <data
      className={styles.money}
      value={String(fen / 100)}
      title={claimed ? `${exact} · ${claimed}` : exact}
      data-claimed={claimed ? "" : undefined}
    >
      <span className={styles.compact}>{money(fen, locale)}</span>
      <span className={styles.exact}> ({exact})</span>
    </data>
  );
}
