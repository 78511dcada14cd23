import Link from "next/link";
import styles from "./chips.module.css";

/** The filters in force, each a link that takes it away. `remove` is the spoken verb: "Remove". */
export function Chips({
  label,
  chips,
  remove,
  clear,
}: {
  label: string;
  chips: readonly { text: string; href: string }[];
  remove: string;
  /** Take all of them away. */
  clear?: { text: string; href: string };
}) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.text}>
          <Link href={chip.href} prefetch={false} className={styles.chip} aria-label={`${remove} ${chip.text}`}>
            {chip.text}
            <svg viewBox="0 0 8 8" width="0.5rem" height="0.5rem" aria-hidden="true" className="no-print">
              <path d="M1 1l6 6m0-6L1 7" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </Link>
        </li>
      ))}
      {clear && (
        <li className="no-print">
          <Link href={clear.href} prefetch={false} className={styles.clear}>
            {clear.text}
          </Link>
        </li>
      )}
    </ul>
  );
}
