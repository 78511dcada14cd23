import styles from "./clock.module.css";

export type ClockState = "waiting" | "soon" | "overdue" | "done" | "paused";

const HANDS: Record<ClockState, string> = {
  waiting: "M6 3v3l2 1.4",
  soon: "M6 2.6V6h3",
  overdue: "M6 2.8v3.8M6 8.2v1.2",
  done: "M3.4 6.2 5.3 8l3.4-3.9",
  paused: "M4.7 4v4M7.3 4v4",
};

/** Time left or time over, as words: "2 days left", "超时 3 小时". The rule behind it is the title. */
export function Clock({
  state,
  dateTime,
  title,
  children,
}: {
  state: ClockState;
  dateTime?: string;
  title?: string;
  children: string;
}) {
  return (
    <span className={styles.clock} data-state={state} title={title}>
      <svg viewBox="0 0 12 12" width="0.9em" height="0.9em" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.4">
          <circle cx="6" cy="6" r="5.1" />
          <path d={HANDS[state]} />
        </g>
      </svg>
      <time dateTime={dateTime}>{children}</time>
    </span>
  );
}
