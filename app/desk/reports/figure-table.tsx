import type { ReactNode } from "react";
import { Table } from "@/app/_ui/table";
import styles from "./reports.module.css";

export type FigureColumn<Row> = {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** A figure unless said: a bar has its heading for screen readers only, words read from the left. */
  kind?: "figure" | "bar" | "wide-bar" | "words";
  /** The figure in full, where the cell shows it rounded. */
  exactly?: (row: Row) => string;
};

const BARS: Record<string, string | undefined> = { bar: styles.bar, "wide-bar": styles.wideBar };

const isFigure = (column: { kind?: string }) => (column.kind ?? "figure") === "figure" || undefined;

/** A table of a report: a name in front of each row, then its figures; `total` is a row of the same kind below. */
export function FigureTable<Row>({
  caption,
  heading,
  rows,
  nameOf,
  columns,
  total,
  className,
}: {
  caption: string;
  /** Over the names of the rows. */
  heading: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  columns: readonly FigureColumn<Row>[];
  total?: Row;
  className?: string;
}) {
  const cells = (row: Row) => (
    <>
      <th scope="row">{nameOf(row)}</th>
      {columns.map((column) => (
        <td
          key={column.heading}
          data-num={isFigure(column)}
          className={BARS[column.kind ?? ""]}
          title={column.exactly?.(row)}
        >
          {column.cell(row)}
        </td>
      ))}
    </>
  );
  return (
    <Table caption={caption} captionHidden dense className={className}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map((column) => (
            <th key={column.heading} scope="col" data-num={isFigure(column)} className={BARS[column.kind ?? ""]}>
              {column.kind?.endsWith("bar") ? (
                <span className="visually-hidden">{column.heading}</span>
              ) : (
                column.heading
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one reading of the figures, in its order
          <tr key={index}>{cells(row)}</tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>{cells(total)}</tr>
        </tfoot>
      )}
    </Table>
  );
}
