import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** Nothing here: says what was looked for, why it may be empty, and what to do next. */
export function EmptyState({
  title,
  actions,
  children,
}: {
  title: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.why}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
