import { type Words, words } from "@/app/_ui/words";
import { LOCALES, type Locale } from "@/lib/languages";
import type { Dictionary } from "@/lib/policy/import/cells";
import { type Column, KEY_COLUMN } from "@/lib/policy/import/columns";
import { finder } from "@/lib/policy/import/names";
import { type ImportTable, TABLES } from "@/lib/policy/import/tables";
import type { PolicySet } from "@/lib/policy/reference";
import { choiceSaid, labelOf } from "../_form/shown";

const folded = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s*·:]/g, "");
const LANGS = { zh: "zh", "zh-hant": "hant", en: "en" } as const;
const PIECES = { source: "source", quote: "quote", known: "known" } as const;

/** What a column's field is called on the way to it: "Conditions · Jobs at least". */
const wayOf = (say: Words, { kind, part }: ImportTable, path: readonly string[]) =>
  path.map((name, at) => labelOf(say, kind, [...(part ? [part] : []), ...path.slice(0, at + 1)]) ?? name).join(" · ");

/** "Conditions · Jobs at least", "Title (English)", "Evidence: source": a column's heading in one language. */
export function headingOf(say: Words, table: ImportTable, column: Column): string {
  const way = wayOf(say, table, column.path);
  if (column.lang) return say("import.inLanguage", { field: way, language: say(`form.${LANGS[column.lang]}`) });
  if (column.piece) return say("import.piece", { field: way, piece: say(`import.${PIECES[column.piece]}`) });
  return way;
}

/** The heading of the column that says which record: its id, or the record a row of a part belongs to. */
export const keyHeading = (say: Words, { kind, part }: ImportTable): string =>
  part ? say("import.of", { kind: say(`kind.${kind}`) }) : say("import.key");

/** "Places", "Places · Parks": what a table is called. */
export function tableSaid({ kind, part }: ImportTable, locale: Locale): string {
  const say = words(locale, "library");
  return part ? `${say(`kind.${kind}`)} · ${labelOf(say, kind, [part]) ?? part}` : say(`kind.${kind}`);
}

/** Which column a heading names, in any language of the house or by its lasting name. */
export function columnFinder(table: ImportTable): (heading: string) => Column | typeof KEY_COLUMN | null {
  const known = new Map<string, Column | typeof KEY_COLUMN>();
  for (const say of LOCALES.map((locale) => words(locale, "library"))) {
    for (const column of table.columns) known.set(folded(headingOf(say, table, column)), column);
    known.set(folded(keyHeading(say, table)), KEY_COLUMN);
  }
  for (const column of table.columns) known.set(folded(column.name), column);
  known.set(table.part ? "record" : KEY_COLUMN, KEY_COLUMN);
  return (heading) => known.get(folded(heading)) ?? null;
}

const YES = new Set(["是", "yes", "y", "true", "1", "✓", "对", "對"]);
const NO = new Set(["否", "no", "n", "false", "0", "不"]);

/** What cells may say, in every language of the house. */
export function dictionary(set: PolicySet): Dictionary {
  const said = new Map<string, string>();
  const scopes = new Map<string, string>();
  for (const locale of LOCALES) {
    const [t, say] = [words(locale, "policy"), words(locale, "library")];
    for (const scope of ["all", "outside"]) {
      scopes.set(folded(t(`where.${scope}`)), scope);
      scopes.set(scope, scope);
    }
    for (const { columns } of TABLES)
      for (const { field } of columns)
        if (field.as === "choice" || field.as === "choices")
          for (const value of field.of)
            said.set(`${field.words} ${folded(choiceSaid(t, say, field.words, value))}`, value);
  }
  return {
    find: finder(set),
    choice: (list, values, written) =>
      values.find((value) => folded(value) === folded(written)) ?? said.get(`${list} ${folded(written)}`) ?? null,
    isYes: (written) => (YES.has(folded(written)) ? true : NO.has(folded(written)) ? false : null),
    scope: (written) => scopes.get(folded(written)) ?? null,
  };
}
