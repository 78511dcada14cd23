import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { FORMS } from "@/lib/policy/forms/forms";
import { columnsOf, KEY_COLUMN } from "@/lib/policy/import/columns";
import type { PlannedRow, RowAction } from "@/lib/policy/import/plan";
import { recordSaid } from "@/lib/policy/record-name";
import { headingOf } from "./columns";

/** One record of a file for the reader: what would become of it, and what is wrong with which column, in their language. */
export type ShownRow = { kind: string; row: number; name: string; action: RowAction; faults: string[] };

export function shownRow({ kind, row, key, action, data, faults }: PlannedRow, locale: Locale): ShownRow {
  const say = words(locale, "library");
  const faultWords = words(locale, "faults");
  const columns = columnsOf(FORMS[kind].fields) ?? [];
  const heading = (name: string) => {
    if (name === KEY_COLUMN) return say("import.key");
    const column = columns.find((it) => it.name === name);
    return column ? headingOf(kind, column, locale) : name;
  };
  return {
    kind: say(`kind.${kind}`),
    row,
    name: data ? recordSaid(kind, key ?? "", data, locale) : (key ?? ""),
    action,
    faults: faults.map(({ column, fault, figures }) => {
      const sentence = faultWords.has(fault) ? faultWords(fault, figures) : faultWords("invalid");
      return column === null ? sentence : say("import.fault", { column: heading(column), fault: sentence });
    }),
  };
}
