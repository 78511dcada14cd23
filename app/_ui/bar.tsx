import styles from "./bar.module.css";

/**
 * A length beside a number in a table. The number stands in the cell already, so the bar is silent.
 * Claimed is an outline, evidenced is solid; `part` is the solid share of an outlined whole.
 */
export function Bar({
  value,
  part,
  max,
  tone = "ink",
  claimed,
}: {
  value: number;
  part?: number;
  max: number;
  tone?: "ink" | "celadon" | "ochre" | "seal" | "river";
  claimed?: boolean;
}) {
  const share = (n: number) => `${max > 0 ? Math.min(100, Math.max(0, (n / max) * 100)) : 0}%`;
  return (
    <span className={styles.track} aria-hidden="true" data-tone={tone}>
      <span
        className={styles.bar}
        data-claimed={claimed || part !== undefined || undefined}
        style={{ width: share(value) }}
      />
      {part !== undefined && <span className={styles.part} style={{ width: share(part) }} />}
    </span>
  );
}
