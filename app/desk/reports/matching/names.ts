import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";
import type { Subject } from "@/lib/suggestions/outcomes";

export type NameOf = (subject: Subject, id: string | null) => string;

/** What clusters and places are called; null is "none of them fits". */
export function suggestionNames(set: PolicySet, locale: Locale): NameOf {
  const none = words(locale, "suggestions")("none");
  const clusters = new Map(set.clusters.map(({ id, name }) => [id, name[locale]]));
  const places = new Map(set.locations.map(({ id, shortName }) => [id as string, shortName[locale]]));
  return (subject, id) => (id === null ? none : ((subject === "cluster" ? clusters : places).get(id) ?? id));
}
