import { words } from "@/app/_ui/words";
import type { Account } from "@/db";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";

export type Dimension = "location" | "cluster" | "source" | "owner" | "close-cause";

/** What each group of a report is called in the reader's language. */
export function groupNames(
  set: PolicySet,
  people: Account[],
  locale: Locale,
): (dimension: Dimension, key: string | null) => string {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const places = new Map(set.locations.map((each) => [each.id as string, each.shortName[locale]]));
  const clusters = new Map(set.clusters.map((each) => [each.id, each.name[locale]]));
  const owners = new Map(people.map((each) => [each.id, each.name]));
  return (dimension, key) => {
    if (key === null)
      return t(dimension === "owner" ? "by.unowned" : dimension === "close-cause" ? "by.unknown" : "by.undecided");
    if (dimension === "location") return places.get(key) ?? key;
    if (dimension === "cluster") return clusters.get(key) ?? key;
    if (dimension === "owner") return owners.get(key) ?? key;
    return leads(dimension === "source" ? `source.${key}` : `cause.${key}`);
  };
}
