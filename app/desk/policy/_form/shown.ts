import type { Words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { type Field, type Fields, LISTS, type ListName } from "@/lib/policy/forms/field";
import type { DraftedKind } from "@/lib/policy/kinds";
import type { PolicySet } from "@/lib/policy/reference";

export type Option = { value: string; label: string };

/** A field with its words in the reader's language: plain data for the island. */
export type Shown = {
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  field: Exclude<Field, { as: "kept" | "key" }>;
  options?: readonly Option[];
  fields?: readonly Shown[];
};

export type Lists = Partial<Record<ListName, readonly Option[]>>;

/** What a field is called: by its kind and way ("measure.eligibility.minJobs"), else as every field of that name. */
export function labelOf(say: Words, kind: DraftedKind, path: readonly string[], group: "field" | "hint" = "field") {
  const way = [group, kind, ...path].join(".");
  const all = [`${way}._`, way, `${group}.common.${path.at(-1)}`];
  const key = all.find((each) => say.has(each) && !say.has(`${each}._`));
  return key ? say(key) : null;
}

/** A value of a list of choices in the reader's words; `words` names the list. */
export const choiceSaid = (t: Words, say: Words, words: string, value: string) =>
  say.has(`choice.${words}.${value}`) ? say(`choice.${words}.${value}`) : t(`${words}.${value}`);

export function shownFields(t: Words, say: Words, kind: DraftedKind, fields: Fields, at: string[] = []): Shown[] {
  return Object.entries(fields).flatMap(([name, field]): Shown[] => {
    if (field.as === "kept" || field.as === "key") return [];
    const path = [...at, name];
    const hint = labelOf(say, kind, path, "hint") ?? undefined;
    const shown: Shown = { name, label: labelOf(say, kind, path) ?? name, hint, field };
    if ("isOptional" in field && field.isOptional) shown.isOptional = true;
    if (field.as === "choice" || field.as === "choices")
      shown.options = field.of.map((value) => ({ value, label: choiceSaid(t, say, field.words, value) }));
    if (field.as === "part" || field.as === "rows") shown.fields = shownFields(t, say, kind, field.fields, path);
    return [shown];
  });
}

/** The records each list offers, in the library's order; what is pending is offered, too. */
export function listsOf(set: PolicySet, locale: Locale): Lists {
  const named = (list: readonly { id: string; name: Record<Locale, string> }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name[locale] }));
  const titled = (list: readonly { id: string; title: Record<Locale, string> }[]) =>
    list.map(({ id, title }) => ({ value: id, label: title[locale] }));
  const lists: Record<ListName, readonly Option[]> = {
    document: titled(set.documents),
    measure: titled(set.measures),
    cluster: named(set.clusters),
    location: named(set.locations),
    industry: named(set.knowledge.industries),
    need: named(set.knowledge.needs),
    source: set.sources.map(({ id, title, date }) => ({ value: id, label: date ? `${title} (${date})` : title })),
  };
  return lists;
}

/** Only the lists that fields of this description ask for: the page carries no others. */
export function listsFor(fields: Fields, lists: Lists): Lists {
  const used = new Set<string>();
  const look = (field: Field) => {
    if ("of" in field && typeof field.of === "string") used.add(field.of);
    if (field.as === "evidence") used.add("source");
    if (field.as === "places") used.add("location");
    if ("fields" in field) Object.values(field.fields).forEach(look);
  };
  Object.values(fields).forEach(look);
  return Object.fromEntries(LISTS.filter((name) => used.has(name)).map((name) => [name, lists[name]]));
}
