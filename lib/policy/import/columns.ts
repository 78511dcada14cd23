import type { Locale } from "../../languages";
import type { Field, Fields } from "../forms/field";

export type PieceOf = "source" | "quote" | "known";

/** One column of a spreadsheet: a field of the record, or one language or one part of it. `name` is its lasting heading. */
export type Column = {
  name: string;
  path: string[];
  field: Exclude<Field, { as: "kept" | "part" | "rows" | "groups" }>;
  lang?: Locale;
  piece?: PieceOf;
};

/** The key of the record stands in the first column; empty makes a new one. */
export const KEY_COLUMN = "id";
const LANGS = ["zh", "en", "zh-hant"] as const;
const PIECES = ["source", "quote", "known"] as const;

/** The columns of a kind; null when it has rows of its own, which no flat table can hold. */
export function columnsOf(fields: Fields, at: string[] = []): Column[] | null {
  const columns: Column[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const path = [...at, name];
    const column = { name: path.join("."), path, field };
    if (field.as === "kept") continue;
    if (field.as === "rows" || field.as === "groups") return null;
    if (field.as === "part") {
      const inner = columnsOf(field.fields, path);
      if (!inner) return null;
      columns.push(...inner);
    } else if (field.as === "local" || field.as === "locals")
      columns.push(...LANGS.map((lang) => ({ ...column, name: `${column.name}.${lang}`, lang }) as Column));
    else if (field.as === "evidence")
      columns.push(...PIECES.map((piece) => ({ ...column, name: `${column.name}.${piece}`, piece }) as Column));
    else columns.push(column as Column);
  }
  return columns;
}
