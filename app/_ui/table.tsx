import type { ReactNode } from "react";
import styles from "./table.module.css";

/**
 * A plain table: write `<thead>`, `<tbody>`, `<tr>`, `<th scope>` and `<td>` inside. Cells are styled by attribute, so a
 * body prepared as one block of markup looks the same: `data-num` right-aligns digits, `data-wide` may wrap, `data-quiet`
 * is secondary, `data-label` names the cell when rows turn into cards, `data-title` is the card's heading.
 */
export function Table({
  caption,
  captionHidden,
  narrow = "scroll",
  dense,
  className,
  children,
}: {
  /** What the table is. Its scrolling frame has the same name, and is no landmark: the panel around it mostly has that name too. */
  caption: string;
  captionHidden?: boolean;
  /**
   * On a phone: scroll sideways, or turn each row into a card with a line for each cell, or let the cells of a
   * long list flow behind its title. The last two need `data-label`.
   */
  narrow?: "scroll" | "cards" | "flow";
  dense?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame to scroll in, not fields of a form
    <div role="group" className={styles.region} aria-label={caption} tabIndex={narrow === "scroll" ? 0 : undefined}>
      <table
        className={[styles.table, className].filter(Boolean).join(" ")}
        data-narrow={narrow}
        data-dense={dense || undefined}
      >
        <caption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** A column heading that sorts: a link, so the order lives in the address. */
export function SortLink({ href, sorted, children }: { href: string; sorted?: "asc" | "desc"; children: ReactNode }) {
  return (
    <a href={href} className={styles.sort} data-sorted={sorted}>
      {children}
    </a>
  );
}
