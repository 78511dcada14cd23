import { KeyHint } from "../key-hint";
import styles from "./desk-search.module.css";

/** The id the `/` key jumps to. */
export const SEARCH_ID = "desk-search";

/** Finds leads from anywhere; the answer is an address one can send to a colleague. */
export function DeskSearch({
  label,
  hint,
  go,
  className,
}: {
  label: string;
  hint: string;
  go: string;
  className?: string;
}) {
  return (
    <search className={className}>
      <form action="/desk/leads" method="get" className={styles.form}>
        <label htmlFor={SEARCH_ID} className="visually-hidden">
          {label}
        </label>
        <input
          id={SEARCH_ID}
          type="search"
          name="q"
          placeholder={label}
          title={hint}
          enterKeyHint="search"
          autoComplete="off"
        />
        <span className={styles.key}>
          <KeyHint keys="/" />
        </span>
        <button type="submit" className="visually-hidden">
          {go}
        </button>
      </form>
    </search>
  );
}
