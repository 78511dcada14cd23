import type { ReactNode } from "react";
import styles from "./page-header.module.css";

/** The top of every page: where one came from, what this is, what can be done with it. */
export function PageHeader({
  title,
  lede,
  back,
  meta,
  actions,
}: {
  title: ReactNode;
  lede?: ReactNode;
  /** A BackLink or Breadcrumb. */
  back?: ReactNode;
  /** Status, clock, owner: one line under the title. */
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      {back}
      <div className={styles.line}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {meta && <div className={styles.meta}>{meta}</div>}
      {lede && <p className={styles.lede}>{lede}</p>}
    </header>
  );
}
