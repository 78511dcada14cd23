import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./segmented-links.module.css";

/** Views of the same things, each with its own address: open, overdue, mine. */
export function SegmentedLinks({
  label,
  links,
  current,
}: {
  label: string;
  links: readonly { id: string; href: string; text: ReactNode; count?: ReactNode }[];
  current: string;
}) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.id}>
            <Link
              href={link.href}
              prefetch={false}
              className={styles.tab}
              aria-current={link.id === current ? "page" : undefined}
            >
              {link.text}
              {link.count !== undefined && <span className={styles.count}>{link.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
