import Link from "next/link";
import type { ReactNode } from "react";
import { Bar } from "@/app/_ui/bar";
import styles from "./match.module.css";

/** A cluster or place the matcher proposes: its name, how sure it is (and what it scored), why. */
export function Candidate({
  name,
  href,
  share,
  said,
  score,
  children,
}: {
  name: string;
  href: string;
  share: number;
  said: string;
  /** The score its reasons add up to, in words. */
  score?: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.candidate}>
      <p className={styles.head}>
        <Link href={href} prefetch={false}>
          {name}
        </Link>
        <span className={styles.bar}>
          <Bar value={share} max={1} />
        </span>
        <span className={styles.quiet}>{said}</span>
        {score && <span className={styles.score}>{score}</span>}
      </p>
      {children}
    </div>
  );
}
