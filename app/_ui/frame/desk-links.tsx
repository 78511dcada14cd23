"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import styles from "./desk-links.module.css";

export type DeskLink = {
  href: string;
  text: string;
  /** What waits there; said only when there is something. */
  count?: number;
  /** The count is an alarm: something there is overdue. */
  urgent?: boolean;
};

const isHere = (path: string, href: string) =>
  href === "/desk" ? path === href : path === href || path.startsWith(`${href}/`);

/** The places, with the current one marked; `create` is the one thing that can be done from anywhere. */
export function DeskLinks({
  label,
  links,
  create,
  more,
}: {
  label: string;
  links: readonly DeskLink[];
  create?: { href: string; text: string; short: string };
  more: ReactNode;
}) {
  const path = usePathname();
  return (
    <nav aria-label={label} className={styles.nav}>
      {create && (
        <Link
          href={create.href}
          prefetch={false}
          className={styles.create}
          aria-label={create.text}
          aria-current={path === create.href ? "page" : undefined}
        >
          <svg viewBox="0 0 12 12" width="0.75rem" height="0.75rem" aria-hidden="true">
            <path d="M6 1v10M1 6h10" stroke="currentColor" strokeWidth="1.75" />
          </svg>
          <span className={styles.wide}>{create.text}</span>
          <span className={styles.narrow}>{create.short}</span>
        </Link>
      )}
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              prefetch={false}
              aria-current={isHere(path, link.href) && path !== create?.href ? "page" : undefined}
            >
              <span>{link.text}</span>
              {link.count ? (
                <span className={styles.count} data-urgent={link.urgent || undefined}>
                  {link.count}
                </span>
              ) : null}
            </Link>
          </li>
        ))}
        <li className={styles.more}>{more}</li>
      </ul>
    </nav>
  );
}
