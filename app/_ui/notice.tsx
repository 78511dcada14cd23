import type { ReactNode } from "react";
import styles from "./notice.module.css";

const SHAPES = {
  info: "M7 3.2h2v2H7zm0 3.4h2v6.2H7z",
  ok: "M2.6 8.4 4 7l2.6 2.6L12 4l1.4 1.4-6.8 7z",
  warn: "M7 3h2v6H7zm0 7.6h2v2H7z",
  error: "M4.4 3 8 6.6 11.6 3 13 4.4 9.4 8l3.6 3.6-1.4 1.4L8 9.4 4.4 13 3 11.6 6.6 8 3 4.4z",
} as const;

/** A message that stays on the page. An error interrupts a screen reader, the others wait their turn. */
export function Notice({
  tone = "info",
  title,
  live,
  children,
}: {
  tone?: keyof typeof SHAPES;
  title?: ReactNode;
  /** It appeared after the page did, so it must be announced. */
  live?: boolean;
  children?: ReactNode;
}) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d={SHAPES[tone]} fill="currentColor" />
      </svg>
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
