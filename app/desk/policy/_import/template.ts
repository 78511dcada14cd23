import type { SheetColumn } from "@/app/_server/spreadsheet";
import { ready, workbook } from "@/app/_server/spreadsheet";
import { type Words, words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { LISTS, type ListName } from "@/lib/policy/forms/field";
import { recordsOfKind } from "@/lib/policy/forms/references";
import { cellOf } from "@/lib/policy/import/cells";
import type { Column } from "@/lib/policy/import/columns";
import { finder } from "@/lib/policy/import/names";
import type { ImportTable } from "@/lib/policy/import/tables";
import type { DraftedKind } from "@/lib/policy/kinds";
import { profileKey, recordIn } from "@/lib/policy/records";
import type { PolicySet } from "@/lib/policy/reference";
import { choiceSaid } from "../_form/shown";
import { recordSaid } from "../record-said";
import { headingOf, keyHeading, tableSaid } from "./columns";

type Bag = Record<string, unknown>;
const WIDE = 36;
const NARROW = 16;

/** How a column is filled in: what may stand in it, and whether it may stay empty. */
function noteOf({ field, lang, piece }: Column, t: Words, say: Words): string {
  if (field.as === "key") return say("import.how.rowKey");
  if (piece) return say(`import.how.${piece}`);
  const mayBeEmpty = lang === "zh-hant" || ("isOptional" in field && field.isOptional === true);
  const how =
    field.as === "choice"
      ? field.of.map((value) => choiceSaid(t, say, field.words, value)).join(" / ")
      : field.as === "choices"
        ? field.of.map((value) => choiceSaid(t, say, field.words, value)).join("; ")
        : say(`import.how.${field.as}`);
  return mayBeEmpty ? `${how} ${say("import.mayBeEmpty")}` : how;
}

const at = (data: Bag, path: readonly string[]): unknown =>
  path.reduce<unknown>((bag, part) => (bag as Bag | null | undefined)?.[part], data);

const keyOf = (kind: DraftedKind, data: Bag) => (kind === "profile" ? profileKey(data as never) : String(data.id));

/** What stands in a row: the record, and where the table is of a part of it, one entry of that list. */
type Line = { key: string; data: Bag };

function linesOf({ kind, part }: ImportTable, set: PolicySet): Line[] {
  const records = recordsOfKind(set, kind) as Bag[];
  return records.flatMap((record) => {
    const key = keyOf(kind, record);
    return part ? (record[part] as Bag[]).map((data) => ({ key, data })) : [{ key, data: record }];
  });
}

/** The columns of a sheet of data, as the import reads them, and every line that is in force. */
export function templateSheet(table: ImportTable, set: PolicySet, locale: Locale) {
  const [t, say] = [words(locale, "policy"), words(locale, "library")];
  const find = finder(set);
  // Two records of one name: then only the id says which.
  const name = (list: ListName, key: string) => {
    const said = recordSaid(list, key, recordIn(set, list, key)?.data, locale);
    return find(list, said) === key ? said : key;
  };
  const cell = (column: Column, data: Bag) => {
    const value = cellOf(column, at(data, column.path), name);
    const { field } = column;
    if (field.as === "choices" && value)
      return String(value)
        .split("\n")
        .map((each) => choiceSaid(t, say, field.words, each))
        .join("\n");
    if (field.as === "choice" && value) return choiceSaid(t, say, field.words, String(value));
    return field.as === "places" && (value === "all" || value === "outside") ? t(`where.${value}`) : value;
  };
  const list = table.part ? LISTS.find((each) => each === table.kind) : undefined;
  const columns: SheetColumn<Line>[] = [
    {
      heading: keyHeading(say, table),
      width: NARROW,
      kind: "text",
      of: ({ key }) => (list ? name(list, key) : key),
    },
    ...table.columns.map(
      (column): SheetColumn<Line> => ({
        heading: headingOf(say, table, column),
        width: column.lang || column.piece || column.field.as === "lines" ? WIDE : NARROW + 4,
        kind: column.field.as === "number" ? "number" : "text",
        of: ({ data }) => cell(column, data) as string | number,
      }),
    ),
  ];
  return { columns, lines: linesOf(table, set) };
}

/** A workbook to fill in: one sheet of data with its headings, and one that says how. `withRecords` brings what is in force. */
export async function templateBook(
  table: ImportTable,
  set: PolicySet,
  locale: Locale,
  withRecords: boolean,
): Promise<Buffer> {
  const [t, say] = [words(locale, "policy"), words(locale, "library")];
  const { columns, lines } = templateSheet(table, set, locale);
  const notes = [
    { heading: keyHeading(say, table), how: say(table.part ? "import.how.record" : "import.how.key") },
    ...table.columns.map((column) => ({ heading: headingOf(say, table, column), how: noteOf(column, t, say) })),
  ];
  return workbook([
    ready({
      name: say("import.sheet.data"),
      title: say("import.sheet.title", { kind: tableSaid(table, locale) }),
      lines: [say(table.part ? "import.sheet.partLine" : "import.sheet.line")],
      columns,
      rows: withRecords ? lines : [],
    }),
    ready({
      name: say("import.sheet.notes"),
      title: say("import.sheet.notes"),
      lines: [],
      columns: [
        { heading: say("import.column"), width: WIDE, kind: "text", of: (row) => row.heading },
        { heading: say("import.fill"), width: 90, kind: "text", of: (row) => row.how },
      ],
      rows: notes,
    }),
  ]);
}
