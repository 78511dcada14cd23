import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** One group of things on a page: a heading over a rule, then the work. `sheet` lifts it off the paper. */
export function Panel({
  title,
  id,
  actions,
  note,
  sheet,
  level = 2,
  className,
  children,
}: {
  title?: ReactNode;
  id?: string;
  /** Links or buttons at the end of the heading's line. */
  actions?: ReactNode;
  /** Secondary words beside the heading: a count, a date. */
  note?: ReactNode;
  sheet?: boolean;
  level?: 2 | 3;
  className?: string;
  children: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const headingId = id && title ? `${id}-heading` : undefined;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={[styles.panel, sheet && styles.sheet, className].filter(Boolean).join(" ")}
    >
      {title && (
        <div className={styles.head}>
          <Heading id={headingId}>{title}</Heading>
          {note && <span className={styles.note}>{note}</span>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** The white sheet alone: what holds a table or a form against the paper. */
export function Sheet({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={[styles.sheet, className].filter(Boolean).join(" ")}>{children}</div>;
}

/** Work on the left, facts about it on the right; one under the other where there is no room. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>{main}</div>
      <aside className={styles.stack}>{side}</aside>
    </div>
  );
}

/** Things one under the other at the page's rhythm. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
