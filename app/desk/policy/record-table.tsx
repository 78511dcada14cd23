import Link from "next/link";
import type { ReactNode } from "react";
import { Table } from "@/app/_ui/table";
import type { RecordKind } from "@/lib/policy/kinds";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** One thing said of each record. "line" never wraps, "long" takes a line of its own on a phone, "quiet" is secondary and long. */
export type RecordColumn<T> = {
  heading: string;
  as?: "line" | "long" | "quiet" | "number";
  say: (record: T) => ReactNode;
};

/** A list of records: the name leads to the record's page, and under it stands where the query was found. */
export function RecordTable<T extends object>({
  caption,
  captionShown,
  kind,
  records,
  link,
  heading,
  columns,
  query,
  at,
  isShort,
  className,
  shelf,
}: {
  caption: string;
  captionShown?: boolean;
  /** What they all are, where a query was asked. */
  kind?: RecordKind;
  records: readonly T[];
  /** Where the record is read, and what it is called; the address is its own in the list. */
  link: (record: T) => { key: string; href: string; text: ReactNode };
  heading?: string;
  columns: readonly RecordColumn<T>[];
  query?: string;
  /** Where the records stand inside one of their kind: parks in their place. */
  at?: readonly string[];
  /** Names stay on one line. */
  isShort?: boolean;
  className?: string;
  shelf: Shelf;
}) {
  return (
    <Table caption={caption} captionHidden={!captionShown} narrow="cards" className={className}>
      <thead>
        <tr>
          <th scope="col">{heading ?? shelf.t("column.name")}</th>
          {columns.map((column) => (
            <th key={column.heading} scope="col" data-num={column.as === "number" || undefined}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => {
          const { key, href, text } = link(record);
          return (
            <tr key={key}>
              <th
                scope="row"
                data-title
                data-wide={!isShort || undefined}
                className={isShort ? styles.line : undefined}
              >
                <Link href={href} prefetch={false}>
                  {text}
                </Link>
                {kind && <FoundIn kind={kind} record={record} at={at} query={query} shelf={shelf} />}
              </th>
              {columns.map(({ heading: label, as, say }) => (
                <td
                  key={label}
                  data-label={label}
                  className={as === "line" ? styles.line : undefined}
                  data-num={as === "number" || undefined}
                  data-wide={as === "long" || as === "quiet" || undefined}
                  data-quiet={as === "quiet" || undefined}
                >
                  {say(record)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
