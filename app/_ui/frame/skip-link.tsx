import styles from "./skip-link.module.css";

/** The id every page's `<main>` carries. */
export const MAIN_ID = "main";

/** The first stop of the keyboard: past the navigation. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a href={`#${MAIN_ID}`} className={`${styles.skip} no-print`}>
      {children}
    </a>
  );
}
