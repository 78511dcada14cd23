import { LOCALES, type LocalText } from "../../languages";
import type { ListName } from "../forms/field";
import { recordsOfKind } from "../forms/references";
import type { PolicySet } from "../reference";

const folded = (text: string) => text.normalize("NFKC").trim().toLowerCase();

type Named = { id: string; name?: LocalText; title?: LocalText | string; shortName?: LocalText; url?: string | null };

/** Finds records by what people write in a cell: the id, or a name in any language; a source also by its address. */
export function finder(set: PolicySet): (list: ListName, written: string) => string | null {
  const known = new Map<ListName, Map<string, string>>();
  const namesOf = (list: ListName) => {
    const names = new Map<string, string>();
    for (const record of recordsOfKind(set, list) as Named[]) {
      const { id, name, title, shortName, url } = record;
      const texts = [name, shortName, title].flatMap((it) =>
        typeof it === "string" ? [it] : it ? LOCALES.map((locale) => it[locale]) : [],
      );
      for (const text of [...texts, ...(url ? [url] : [])]) if (!names.has(folded(text))) names.set(folded(text), id);
    }
    for (const { id } of recordsOfKind(set, list) as Named[]) names.set(folded(id), id);
    known.set(list, names);
    return names;
  };
  return (list, written) => (known.get(list) ?? namesOf(list)).get(folded(written)) ?? null;
}
