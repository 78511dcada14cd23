import type { Cluster, LocationId, Measure, PolicySet } from "../policy/reference";
import { fold } from "./fold";
import { find, readText } from "./lexicon";
import type { Own } from "./own";
import { type Standing, standingOf } from "./standing";
import { type Understanding, understandingOf } from "./understanding";

const OFFERABLE = new Set(["current-on-dates", "current-unverified"]);

/** Background, expired and superseded measures are never offered, whatever they say. */
export const isOfferable = (measure: Measure) => measure.matchable && OFFERABLE.has(measure.status);

/** A policy version made ready: built once, then every inquiry is a few look-ups. */
export type Prepared = Understanding & {
  set: PolicySet;
  clusters: Map<string, Cluster>;
  standings: Map<LocationId, Standing>;
  offerable: Measure[];
  /** The bureau's own leads, added on top: lib/matching/own.ts. */
  own: Own;
};

export function prepare(set: PolicySet): Prepared {
  return {
    ...understandingOf(set),
    set,
    clusters: new Map(set.clusters.map((cluster) => [cluster.id, cluster])),
    standings: new Map(set.locations.map((location) => [location.id, standingOf(set, location)])),
    offerable: set.measures.filter(isOfferable),
    own: { asOf: 0, blocks: [] },
  };
}

/** Sector words from a form as industry ids: an id or name of an industry or a cluster, or any product words. */
export function industriesNamed(prepared: Prepared, sector: string | null | undefined): string[] {
  if (!sector?.trim()) return [];
  const wanted = fold(sector.trim());
  const named = [...prepared.industries.values()].filter(
    ({ id, name }) =>
      id === wanted || id === `keywords.${wanted}` || fold(name.zh) === wanted || fold(name.en) === wanted,
  );
  if (named.length > 0) return named.map(({ id }) => id);
  return [...new Set(find(readText(sector), prepared.vocabulary.products).map(({ value }) => value.industry))];
}
