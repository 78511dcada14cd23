import type { Locale } from "../../languages";
import type { Field, Fields } from "../forms/field";

export type PieceOf = "source" | "quote" | "known";

/** One column of a spreadsheet: a field of the record, or one language or one part of it. `name` is its lasting heading. */
export type Column = {
  name: string;
  path: string[];
  field: Exclude<Field, { as: "kept" | "part" | "rows" }>;
  lang?: Locale;
  piece?: PieceOf;
};

/** The key of the record stands in the first column; empty makes a new one. */
export const KEY_COLUMN = "id";
const LANGS = ["zh", "en", "zh-hant"] as const;
const PIECES = ["source", "quote", "known"] as const;

/** The columns of a description. Lists of rows stand in tables of their own (./tables.ts). */
export function columnsOf(fields: Fields, at: string[] = []): Column[] {
  return Object.entries(fields).flatMap(([name, field]): Column[] => {
    const path = [...at, name];
    const whole = path.join(".");
    if (field.as === "kept") return [];
    if (field.as === "part") return columnsOf(field.fields, path);
    if (field.as === "rows") return field.isSingle ? columnsOf(field.fields, path) : [];
    const column = { name: whole, path, field };
    if (field.as === "local" || field.as === "locals")
      return LANGS.map((lang) => ({ ...column, name: `${whole}.${lang}`, lang }));
    if (field.as === "evidence") return PIECES.map((piece) => ({ ...column, name: `${whole}.${piece}`, piece }));
    return [column];
  });
}
