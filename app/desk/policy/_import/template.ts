import type { SheetColumn } from "@/app/_server/spreadsheet";
import { ready, workbook } from "@/app/_server/spreadsheet";
import { type Words, words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { ListName } from "@/lib/policy/forms/field";
import { FORMS } from "@/lib/policy/forms/forms";
import { recordsOfKind } from "@/lib/policy/forms/references";
import { cellOf } from "@/lib/policy/import/cells";
import { type Column, columnsOf } from "@/lib/policy/import/columns";
import { finder } from "@/lib/policy/import/names";
import type { DraftedKind } from "@/lib/policy/kinds";
import { recordSaid } from "@/lib/policy/record-name";
import { profileKey, recordIn } from "@/lib/policy/records";
import type { PolicySet } from "@/lib/policy/reference";
import { choiceSaid } from "../_form/shown";
import { headingOf } from "./columns";

type Bag = Record<string, unknown>;
const WIDE = 36;
const NARROW = 16;

/** How a column is filled in: what may stand in it, and whether it may stay empty. */
function noteOf({ field, lang, piece }: Column, t: Words, say: Words): string {
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

/** A workbook to fill in: one sheet of data with its headings, and one that says how. `withRecords` brings what is in force. */
export async function templateBook(
  kind: DraftedKind,
  set: PolicySet,
  locale: Locale,
  withRecords: boolean,
): Promise<Buffer> {
  const [t, say] = [words(locale, "policy"), words(locale, "library")];
  const columns = columnsOf(FORMS[kind].fields) ?? [];
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
  const data: SheetColumn<Bag>[] = [
    { heading: say("import.key"), width: NARROW, kind: "text", of: (row) => keyOf(kind, row) },
    ...columns.map(
      (column): SheetColumn<Bag> => ({
        heading: headingOf(kind, column, locale),
        width: column.lang || column.piece || column.field.as === "lines" ? WIDE : NARROW + 4,
        kind: column.field.as === "number" ? "number" : "text",
        of: (row) => cell(column, row) as string | number,
      }),
    ),
  ];
  const notes = [
    { heading: say("import.key"), how: say("import.how.key") },
    ...columns.map((column) => ({ heading: headingOf(kind, column, locale), how: noteOf(column, t, say) })),
  ];
  return workbook([
    ready({
      name: say("import.sheet.data"),
      title: say("import.sheet.title", { kind: say(`kind.${kind}`) }),
      lines: [say("import.sheet.line")],
      columns: data,
      rows: withRecords ? (recordsOfKind(set, kind) as Bag[]) : [],
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
