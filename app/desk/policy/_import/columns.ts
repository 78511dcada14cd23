import { words } from "@/app/_ui/words";
import { LOCALES, type Locale } from "@/lib/languages";
import { FORMS } from "@/lib/policy/forms/forms";
import type { Dictionary } from "@/lib/policy/import/cells";
import { type Column, columnsOf, KEY_COLUMN } from "@/lib/policy/import/columns";
import { finder } from "@/lib/policy/import/names";
import type { DraftedKind } from "@/lib/policy/kinds";
import type { PolicySet } from "@/lib/policy/reference";
import { choiceSaid, labelOf } from "../_form/shown";

const folded = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s*·:]/g, "");
const LANGS = { zh: "zh", "zh-hant": "hant", en: "en" } as const;
const PIECES = { source: "source", quote: "quote", known: "known" } as const;

/** "Conditions · Jobs at least", "Title (English)", "Evidence: source": a column's heading in one language. */
export function headingOf(kind: DraftedKind, column: Column, locale: Locale): string {
  const say = words(locale, "library");
  const way = column.path
    .map((_, at) => labelOf(say, kind, column.path.slice(0, at + 1)) ?? column.path[at])
    .join(" · ");
  if (column.lang) return say("import.inLanguage", { field: way, language: say(`form.${LANGS[column.lang]}`) });
  if (column.piece) return say("import.piece", { field: way, piece: say(`import.${PIECES[column.piece]}`) });
  return way;
}

/** Which column a heading names, in any language of the house or by its lasting name. */
export function columnFinder(kind: DraftedKind): (heading: string) => Column | typeof KEY_COLUMN | null {
  const columns = columnsOf(FORMS[kind].fields) ?? [];
  const known = new Map<string, Column | typeof KEY_COLUMN>([[KEY_COLUMN, KEY_COLUMN]]);
  for (const locale of LOCALES) {
    known.set(folded(words(locale, "library")("import.key")), KEY_COLUMN);
    for (const column of columns) known.set(folded(headingOf(kind, column, locale)), column);
  }
  for (const column of columns) known.set(folded(column.name), column);
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
    for (const { fields } of Object.values(FORMS))
      for (const { field } of columnsOf(fields) ?? [])
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
