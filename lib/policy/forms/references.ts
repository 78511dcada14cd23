import type { DraftedKind } from "../kinds";
import { recordIn, recordName } from "../records";
import type { Evidence, PolicySet } from "../reference";
import { signalLists } from "../signal-lists";
import type { Field, Fields, ListName } from "./field";
import { FORMS } from "./forms";

/** A record another one leans on, and the field that says so: `parks.0.clusterIds`. */
export type Reference = { kind: ListName; key: string; path: string };

function ofField(field: Field, value: unknown, path: string): Reference[] {
  if (value === null || value === undefined) return [];
  const to = (kind: ListName, keys: readonly string[]) => keys.map((key) => ({ kind, key, path }));
  switch (field.as) {
    case "record":
      return to(field.of, [value as string]);
    case "records":
      return to(field.of, value as string[]);
    case "levels":
      return to(field.of, Object.keys(value as object));
    case "places":
      return Array.isArray(value) ? to("location", value as string[]) : [];
    case "evidence":
      return (value as Evidence[]).flatMap(({ sourceId }, at) =>
        sourceId ? [{ kind: "source" as const, key: sourceId, path: `${path}.${at}.sourceId` }] : [],
      );
    case "part":
      return referencesOf(field.fields, value, `${path}.`);
    case "rows":
      return field.isSingle
        ? referencesOf(field.fields, value, `${path}.`)
        : (value as object[]).flatMap((row, at) => referencesOf(field.fields, row, `${path}.${at}.`));
    default:
      return [];
  }
}

/** Every record this one leans on, field by field. */
export const referencesOf = (fields: Fields, data: unknown, at = ""): Reference[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    ofField(field, (data as Record<string, unknown>)[name], `${at}${name}`),
  );

/** References to records the set does not hold. */
export const missingIn = (set: PolicySet, kind: DraftedKind, data: unknown): Reference[] =>
  referencesOf(FORMS[kind].fields, data).filter((it) => recordIn(set, it.kind, it.key) === null);

/** The records of each kind as the set holds them. */
export function recordsOfKind(set: PolicySet, kind: DraftedKind): readonly unknown[] {
  const { knowledge } = set;
  const lists: Record<DraftedKind, readonly unknown[]> = {
    measure: set.measures,
    document: set.documents,
    source: set.sources,
    cluster: set.clusters,
    location: set.locations,
    product: knowledge.products,
    profile: knowledge.profiles,
    industry: knowledge.industries,
    need: knowledge.needs,
    restriction: knowledge.restrictions,
    landed: set.landed,
    landmark: knowledge.signals.landmarks ?? [],
    signal: signalLists(knowledge.signals),
    ask: knowledge.signals.asks ?? [],
    city: [set.city],
  };
  return lists[kind];
}

/** What leans on each record, by its name ("cluster future-materials"). */
export function leanedOn(set: PolicySet): Map<string, { kind: DraftedKind; data: unknown }[]> {
  const on = new Map<string, { kind: DraftedKind; data: unknown }[]>();
  const note = (name: string, by: { kind: DraftedKind; data: unknown }) => on.set(name, [...(on.get(name) ?? []), by]);
  for (const kind of Object.keys(FORMS) as DraftedKind[]) {
    for (const data of recordsOfKind(set, kind)) {
      const names = new Set(referencesOf(FORMS[kind].fields, data).map(recordName));
      for (const name of names) note(name, { kind, data });
    }
  }
  return on;
}
