import { TRAP } from "@/app/_server/inquiries/posted";
import styles from "./form.module.css";

/** A field for robots. People neither see it nor reach it with Tab; a screen reader that finds it is told to pass. */
export function Trap({ label }: { label: string }) {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        {label}
        <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  );
}
