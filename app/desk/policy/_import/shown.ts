import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { KEY_COLUMN } from "@/lib/policy/import/columns";
import type { PlannedRow, RowAction } from "@/lib/policy/import/plan";
import { tableOf } from "@/lib/policy/import/tables";
import { recordSaid } from "../record-said";
import { headingOf, keyHeading } from "./columns";

/** One record of a file for the reader: what would become of it, and what is wrong with which column, in their language. */
export type ShownRow = { kind: string; row: number; name: string; action: RowAction; faults: string[] };

export function shownRow({ kind, row, key, action, data, faults, table }: PlannedRow, locale: Locale): ShownRow {
  const say = words(locale, "library");
  const faultWords = words(locale, "faults");
  const of = table ?? tableOf(kind);
  const heading = (name: string) => {
    const column = of.columns.find((it) => it.name === name);
    if (column) return headingOf(say, of, column);
    return name === KEY_COLUMN ? keyHeading(say, of) : name;
  };
  return {
    kind: say(`kind.${kind}`),
    row,
    name: data ? recordSaid(kind, key ?? "", data, locale) : (key ?? ""),
    action,
    faults: faults.map(({ column, fault, figures, row: at }) => {
      const sentence = faultWords.has(fault) ? faultWords(fault, figures) : faultWords("invalid");
      const said = column === null ? sentence : say("import.fault", { column: heading(column), fault: sentence });
      return at === undefined ? said : say("import.faultAt", { row: at, fault: said });
    }),
  };
}
