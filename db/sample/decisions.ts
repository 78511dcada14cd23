import type { MatchResult } from "../../lib/matching/result";
import { LOCATION_IDS, type LocationId } from "../../lib/policy/reference";
import type { Random } from "./random";

export type Decided = { clusterId: string; locationId: LocationId; isCorrected: boolean };

/** One of what was suggested, best first, or `other`: the surer the first was, the more often it is right. */
function chosen<T extends string>(random: Random, suggested: readonly { id: T; probability: number }[], other: T): T {
  const [first, ...next] = suggested;
  if (!first || random.chance(0.15 + 0.8 * first.probability)) return first?.id ?? other;
  const rank = Number(random.weighted({ 0: 45, 1: 25, 2: 30 }));
  return next[rank]?.id ?? other;
}

/** What the invented bureau makes of the suggestions. `meant` is the cluster whose words the investor used. */
export function decisionOn(random: Random, { clusters, locations }: MatchResult, meant: string): Decided {
  const clusterId = chosen(random, clusters.slice(0, 3), meant);
  const locationId = chosen(random, locations.slice(0, 3), random.pick(LOCATION_IDS));
  return { clusterId, locationId, isCorrected: clusterId !== clusters[0]?.id || locationId !== locations[0]?.id };
}
