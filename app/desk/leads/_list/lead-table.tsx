import { SortLink, Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { LeadLine } from "@/db";
import type { Locale } from "@/lib/languages";
import { type LeadFilter, type LeadSort, toQuery } from "@/lib/leads/list";
import type { Names } from "../_work/names";
import styles from "./list.module.css";
import { patternFor } from "./markup";
import { rowsMarkup } from "./rows";

const COLUMNS = ["stage", "due", "place", "amount", "owner", "next", "received"] as const;

/** Columns that sort, with the arrow of the order they bring. */
const SORT_OF: Partial<Record<(typeof COLUMNS)[number], { sort: LeadSort; arrow: "asc" | "desc" }>> = {
  stage: { sort: "stage-age", arrow: "desc" },
  due: { sort: "due", arrow: "asc" },
  amount: { sort: "amount", arrow: "desc" },
  next: { sort: "next-action", arrow: "asc" },
  received: { sort: "newest", arrow: "desc" },
};

export function LeadTable({
  rows,
  filter,
  locale,
  now,
  names,
}: {
  rows: readonly LeadLine[];
  filter: LeadFilter;
  locale: Locale;
  now: Date;
  names: Names;
}) {
  const leads = words(locale, "leads");
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, leads(`list.column.${name}`)])) as Record<
    (typeof COLUMNS)[number],
    string
  >;
  const markup = rowsMarkup(rows, {
    locale,
    now,
    leads,
    nameOf: names.shortNameOf,
    pattern: patternFor(filter.q),
    columns,
  });
  return (
    <Table caption={leads("list.caption")} captionHidden narrow="flow" className={styles.body}>
      <thead>
        <tr>
          <th scope="col">{leads("list.column.lead")}</th>
          {COLUMNS.map((name) => {
            const sorts = SORT_OF[name];
            return (
              <th
                key={name}
                scope="col"
                data-num={name === "amount" || name === "received" || undefined}
                aria-sort={
                  sorts?.sort === filter.sort ? (sorts.arrow === "asc" ? "ascending" : "descending") : undefined
                }
              >
                {sorts ? (
                  <SortLink
                    href={`/desk/leads${toQuery({ ...filter, sort: sorts.sort, page: 1 })}`}
                    sorted={sorts.sort === filter.sort ? sorts.arrow : undefined}
                  >
                    {columns[name]}
                  </SortLink>
                ) : (
                  columns[name]
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: one escaped block; see rowsMarkup */}
      <tbody data-rows="" dangerouslySetInnerHTML={{ __html: markup }} />
    </Table>
  );
}
