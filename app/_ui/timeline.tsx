import type { ReactNode } from "react";
import styles from "./timeline.module.css";

/** What happened, newest first or oldest first as the page decides. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {children}
    </ol>
  );
}

/** One thing that happened: what, who, when, and below it the words themselves. */
export function TimelineEvent({
  title,
  who,
  when,
  dateTime,
  exact,
  weight = "event",
  children,
}: {
  title: ReactNode;
  who?: ReactNode;
  /** As read: "3 小时前", "12 Mar, 14:05". */
  when: string;
  dateTime: string;
  /** The full date and time, on hover. */
  exact?: string;
  /** "event": a person did something. "quiet": the system noted it. "key": a stage, a signature. */
  weight?: "event" | "quiet" | "key";
  children?: ReactNode;
}) {
  return (
    <li className={styles.event} data-weight={weight}>
      <p className={styles.line}>
        <span className={styles.title}>{title}</span>
        <span className={styles.by}>
          {who && <span>{who}</span>}
          <time dateTime={dateTime} title={exact}>
            {when}
          </time>
        </span>
      </p>
      {children && <div className={styles.body}>{children}</div>}
    </li>
  );
}
