import type { Location, PolicySet } from "../policy/reference";
import type { Industry } from "./knowledge";
import { KIN } from "./weights";

/** How well a place stands in something, -1 to 1, and the evidence key of the fact that says so. */
export type Level = {
  level: number;
  fact: string;
  /** The neighbouring line of business this was inferred from; absent when the fact names the business itself. */
  via?: string;
};

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
  return { industries: withNeighbours(industries, set.knowledge.industries), needs, official: officialOf(location) };
}

const across = (a: Record<string, number>, b: Record<string, number>) => {
  let dot = 0;
  for (const key in a) dot += (a[key] as number) * (b[key] ?? 0);
  return dot;
};

/** How near two lines of business are, 0 to 1: the clusters they share, more within one division of GB/T 4754. */
export function kinship(a: Industry, b: Industry): number {
  const shared = across(a.clusters, b.clusters);
  if (shared === 0) return 0;
  const lengths = Math.sqrt(across(a.clusters, a.clusters) * across(b.clusters, b.clusters));
  return (shared / lengths) * (a.gbt !== "" && a.gbt === b.gbt ? 1 : KIN.otherDivision);
}

/** Every place asks for the same pairs: each is compared once. */
const compared = new WeakMap<Industry, Map<Industry, number>>();

function kinshipOnce(a: Industry, b: Industry): number {
  const others = compared.get(a) ?? new Map<Industry, number>();
  compared.set(a, others);
  const near = others.get(b) ?? kinship(a, b);
  others.set(b, near);
  return near;
}

/**
 * A place known for a neighbouring business is better than one known for nothing near: levels for industries no fact
 * of the place names, from the nearest it does name. Inferred levels are never above `KIN.share` of the known one.
 */
export function withNeighbours(known: Map<string, Level>, industries: Industry[]): Map<string, Level> {
  const levels = new Map(known);
  const named = industries.filter(({ id }) => (known.get(id)?.level ?? 0) > 0);
  for (const industry of industries) {
    if (known.has(industry.id)) continue;
    let best: Level | null = null;
    for (const neighbour of named) {
      const { level, fact } = known.get(neighbour.id) as Level;
      const inferred = level * KIN.share * kinshipOnce(industry, neighbour);
      if (inferred > (best?.level ?? KIN.least)) best = { level: inferred, fact, via: neighbour.id };
    }
    if (best) levels.set(industry.id, best);
  }
  return levels;
}
