import type { Locale, LocalText } from "../languages";
import type { PolicySet } from "./reference";

const namesOf = (set: PolicySet): Map<string, LocalText> =>
  new Map<string, LocalText>([
    [set.city.id, set.city.name],
    ...set.city.platforms.map((it) => [it.id, it.name] as const),
    ...set.clusters.map((it) => [it.id, it.name] as const),
    ...set.locations.map((it) => [it.id, it.name] as const),
    ...set.documents.map((it) => [it.id, it.title] as const),
    ...set.measures.map((it) => [it.id, it.title] as const),
    ...set.landed.map((it) => [it.id, it.name] as const),
  ]);

const known = new WeakMap<PolicySet, Map<string, LocalText>>();

/**
 * What a cluster, location, document, measure, platform or landed project is called.
 * An id that is not in this version gives the id itself, so that an old result never shows an empty name.
 */
export function nameOf(set: PolicySet, id: string, locale: Locale): string {
  let names = known.get(set);
  if (!names) {
    names = namesOf(set);
    known.set(set, names);
  }
  return names.get(id)?.[locale] ?? id;
}
