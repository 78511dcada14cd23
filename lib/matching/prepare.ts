import type { Cluster, LocationId, Measure, PolicySet } from "../policy/reference";
import { fold } from "./fold";
import { find, readText } from "./lexicon";
import type { Own } from "./own";
import { industriesFor, namesSector } from "./sector";
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
  /** Of each measure that says by line of business whom it is for: the industries that are. */
  heldFor: ReadonlyMap<string, ReadonlySet<string>>;
  /** The bureau's own leads, added on top: lib/matching/own.ts. */
  own: Own;
};

export function prepare(set: PolicySet): Prepared {
  const understanding = understandingOf(set);
  const offerable = set.measures.filter(isOfferable);
  return {
    ...understanding,
    set,
    clusters: new Map(set.clusters.map((cluster) => [cluster.id, cluster])),
    standings: new Map(set.locations.map((location) => [location.id, standingOf(set, location)])),
    offerable,
    heldFor: new Map(
      offerable
        .filter(({ eligibility }) => namesSector(eligibility))
        .map(({ id, eligibility }) => [id, industriesFor(understanding.industries.values(), eligibility)]),
    ),
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
