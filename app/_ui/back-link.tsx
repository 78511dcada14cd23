import Link from "next/link";
import styles from "./back-link.module.css";

/** One step up: names the page it leads to. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <p className={`${styles.back} no-print`}>
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    </p>
  );
}
