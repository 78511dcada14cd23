import type { Location, PolicySet } from "../policy/reference";

/** How well a place stands in something, -1 to 1, and the evidence key of the fact that says so. */
export type Level = { level: number; fact: string };

/** What is known of one place, ready to be asked. */
export type Standing = {
  industries: Map<string, Level>;
  needs: Map<string, Level>;
  /** Cluster id -> evidence keys of the leading industries, parks and anchors that name it. */
  official: Map<string, string[]>;
};

function officialOf(location: Location): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const lists = [
    ["industry", location.leadingIndustries],
    ["park", location.parks],
    ["anchor", location.anchors],
  ] as const;
  for (const [part, list] of lists) {
    for (const [i, { clusterIds }] of list.entries()) {
      for (const id of clusterIds) found.set(id, [...(found.get(id) ?? []), `location:${location.id}:${part}:${i}`]);
    }
  }
  return found;
}

/** The strongest fact for each industry; for each need the most definite one, for or against. */
export function standingOf(set: PolicySet, location: Location): Standing {
  const industries = new Map<string, Level>();
  const needs = new Map<string, Level>();
  for (const profile of set.knowledge.profiles) {
    if (profile.locationId !== location.id) continue;
    const fact = `profile:${location.id}:${profile.name}`;
    for (const [industry, level] of Object.entries(profile.industries)) {
      if (level > (industries.get(industry)?.level ?? Number.NEGATIVE_INFINITY))
        industries.set(industry, { level, fact });
    }
    for (const [need, level] of Object.entries(profile.needs)) {
      if (Math.abs(level) > Math.abs(needs.get(need)?.level ?? 0)) needs.set(need, { level, fact });
    }
  }
  return { industries, needs, official: officialOf(location) };
}
