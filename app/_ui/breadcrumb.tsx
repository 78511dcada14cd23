import Link from "next/link";
import styles from "./breadcrumb.module.css";

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

/** Where this page lies. The last step is the page itself and no link. */
export function Breadcrumb({ label, steps }: { label: string; steps: readonly { href: string; text: string }[] }) {
  return (
    <nav aria-label={label} className={styles.trail}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <Link href={step.href} prefetch={false}>
              {step.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
