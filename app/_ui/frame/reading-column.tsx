import type { ReactNode } from "react";
import styles from "./reading-column.module.css";

/** One column of reading width, for public pages that are text or a form. */
export function ReadingColumn({ children }: { children: ReactNode }) {
  return <div className={styles.reading}>{children}</div>;
}
