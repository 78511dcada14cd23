import type { LocationId } from "../policy/reference";
import type { OwnAlike } from "./own";
import type { MatchResult, Reason } from "./result";
import { CLUSTER, OWN, PRECEDENT } from "./weights";

/** How strongly the bureau's own leads point at each id, 0 to 1; one that says nothing of it counts as doubt. */
function pullOf(alike: OwnAlike[], idOf: (one: OwnAlike) => string | null): Map<string, number> {
  const pull = new Map<string, number>();
  let total = OWN.doubt;
  for (const one of alike) {
    const id = idOf(one);
    if (!id) continue;
    const mass = OWN.kind[one.kind] * (one.likeness - PRECEDENT.floor) ** 2;
    total += mass;
    pull.set(id, (pull.get(id) ?? 0) + mass);
  }
  for (const [id, mass] of pull) pull.set(id, mass / total);
  return pull;
}

const citing = (alike: OwnAlike[]) => alike.slice(0, OWN.shown).map(({ leadId }) => `lead:${leadId}`);

/** One reason a place: so many similar leads of this bureau ended here. */
export function ownPlaces(alike: OwnAlike[]): Map<LocationId, Reason> {
  const reasons = new Map<LocationId, Reason>();
  for (const [id, pull] of pullOf(alike, ({ locationId }) => locationId)) {
    const here = alike.filter(({ locationId }) => locationId === id);
    const signed = here.filter(({ kind }) => kind === "signed").length;
    reasons.set(id as LocationId, {
      code: "place.own-leads",
      params: { location: id, count: here.length, signed },
      weight: OWN.place * pull,
      evidence: citing(here),
    });
  }
  return reasons;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The clusters found, those the bureau chose for similar leads a little surer: at most `OWN.cluster` of the doubt left. */
export function nudgedClusters(clusters: MatchResult["clusters"], alike: OwnAlike[]): MatchResult["clusters"] {
  const pull = pullOf(alike, ({ clusterId }) => clusterId);
  if (pull.size === 0) return clusters;
  const nudged = clusters.map((cluster) => {
    const weight = OWN.cluster * (pull.get(cluster.id) ?? 0);
    if (weight < 0.005) return cluster;
    const here = alike.filter(({ clusterId }) => clusterId === cluster.id);
    const reason = {
      code: "cluster.own-leads",
      params: { cluster: cluster.id, count: here.length },
      weight: rounded(weight),
      evidence: citing(here),
    };
    const probability = rounded(cluster.probability + weight * (1 - cluster.probability));
    return { ...cluster, probability, reasons: [...cluster.reasons, reason] };
  });
  return nudged.sort((a, b) => b.probability - a.probability).slice(0, CLUSTER.shown);
}

const leadIn = (key: string) => (key.startsWith("lead:") ? key.slice("lead:".length) : null);

/** The leads of the bureau that a result cites. */
export function leadsCited({ clusters, locations }: Pick<MatchResult, "clusters" | "locations">): string[] {
  const reasons = [...clusters, ...locations].flatMap((each) => each.reasons);
  return [...new Set(reasons.flatMap(({ evidence }) => evidence.flatMap((key) => leadIn(key) ?? [])))];
}

/** A result as somebody may read it who sees only some leads: the counts stay, other leads are not named. */
export function namingOnly(result: MatchResult, seen: ReadonlySet<string>): MatchResult {
  const may = (key: string) => {
    const lead = leadIn(key);
    return lead === null || seen.has(lead);
  };
  const pruned = <T extends { reasons: Reason[] }>(list: T[]): T[] =>
    list.map((each) => ({
      ...each,
      reasons: each.reasons.map((reason) => ({ ...reason, evidence: reason.evidence.filter(may) })),
    }));
  return { ...result, clusters: pruned(result.clusters), locations: pruned(result.locations) };
}
