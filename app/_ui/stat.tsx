import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./stat.module.css";

/** A number that opens the records behind it. Without `href` it is a number nobody may look behind, so say why in `note`. */
export function Stat({
  label,
  value,
  unit,
  note,
  href,
  tone,
}: {
  label: ReactNode;
  value: ReactNode;
  unit?: string;
  note?: ReactNode;
  href?: string;
  /** Only where the number itself is the alarm. */
  tone?: "seal" | "ochre" | "celadon";
}) {
  const figure = (
    <>
      {value}
      {unit && <span className={styles.unit}>{unit}</span>}
    </>
  );
  return (
    <div className={styles.stat} data-tone={tone}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {href ? (
          <Link href={href} prefetch={false}>
            {figure}
          </Link>
        ) : (
          figure
        )}
      </dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

/** Numbers in a row, divided by rules rather than boxes. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
