import { match } from "@/lib/matching/match";
import type { Prepared } from "@/lib/matching/prepare";
import type { MatchResult } from "@/lib/matching/result";
import { withoutKnowledgeFrom } from "./blind";
import type { Case } from "./cases";

/** One case answered: what came out, and what of it was right. Null where the case does not say. */
export type Answer = {
  case: Case;
  result: MatchResult;
  behaviour: boolean;
  cluster: { first: boolean; three: boolean } | null;
  place: { first: boolean; three: boolean; acceptable: boolean; acceptableThree: boolean; rank: number } | null;
};

function clusterRight(expected: string[], result: MatchResult, first: number): boolean {
  if (result.clusters.length === 0) return expected.includes("none");
  return result.clusters.slice(0, first).some(({ id }) => expected.includes(id));
}

/**
 * What the engine may remember of the landed project a case is about: all of it; not the precedent; or neither the
 * precedent nor what its place is known for because of it.
 */
export type Memory = "all" | "no-precedent" | "nothing";

/** Runs one case with as much memory as given, so that memory does not pass for judgement. */
export function answer(prepared: Prepared, one: Case, memory: Memory): Answer {
  const own = memory === "all" ? null : one.precedent;
  const without = own ? new Set([own]) : undefined;
  const known = own && memory === "nothing" ? withoutKnowledgeFrom(prepared, own) : prepared;
  const result = match(known, one.input, { without });
  const { clusters, location, also } = one.expect;
  const places = result.locations.map(({ id }) => id as string);
  const rank = location ? places.indexOf(location) : -1;
  const fine = (count: number) => places.slice(0, count).some((id) => id === location || also.includes(id));
  return {
    case: one,
    result,
    behaviour: result.behaviour === one.expect.behaviour,
    cluster:
      clusters.length === 0
        ? null
        : { first: clusterRight(clusters, result, 1), three: clusterRight(clusters, result, 3) },
    place: location
      ? {
          first: rank === 0,
          three: rank >= 0 && rank < 3,
          acceptable: fine(1),
          acceptableThree: fine(3),
          rank: rank < 0 ? places.length + 1 : rank + 1,
        }
      : null,
  };
}

export type Figures = {
  cases: number;
  behaviour: number;
  clusterFirst: number;
  clusterThree: number;
  placeFirst: number;
  placeThree: number;
  placeAcceptable: number;
  placeAcceptableThree: number;
  /** Share of place answers above 0.8 that no one would accept. */
  confidentWrong: number;
  /** Mean squared error of the ten probabilities, 0 perfect, about 0.9 for always saying a tenth. */
  brier: number;
};

const share = (list: boolean[]) =>
  list.length === 0 ? 1 : Math.round((1000 * list.filter(Boolean).length) / list.length) / 1000;

function brierOf(answers: Answer[]): number {
  const placed = answers.filter(({ place, result }) => place && result.locations.length > 0);
  const errors = placed.map(({ case: one, result }) =>
    result.locations.reduce(
      (sum, { id, probability }) => sum + (probability - (id === one.expect.location ? 1 : 0)) ** 2,
      0,
    ),
  );
  return errors.length === 0 ? 0 : Math.round((1000 * errors.reduce((a, b) => a + b, 0)) / errors.length) / 1000;
}

export function figures(answers: Answer[]): Figures {
  const clusters = answers.flatMap(({ cluster }) => cluster ?? []);
  const places = answers.flatMap(({ place }) => place ?? []);
  const wrong = answers.map(
    ({ place, result }) => place !== null && !place.acceptable && (result.locations[0]?.probability ?? 0) > 0.8,
  );
  return {
    cases: answers.length,
    behaviour: share(answers.map(({ behaviour }) => behaviour)),
    clusterFirst: share(clusters.map(({ first }) => first)),
    clusterThree: share(clusters.map(({ three }) => three)),
    placeFirst: share(places.map(({ first }) => first)),
    placeThree: share(places.map(({ three }) => three)),
    placeAcceptable: share(places.map(({ acceptable }) => acceptable)),
    placeAcceptableThree: share(places.map(({ acceptableThree }) => acceptableThree)),
    confidentWrong: answers.length === 0 ? 0 : share(wrong),
    brier: brierOf(answers),
  };
}

export type Band = { from: number; said: number; seen: number; count: number };

/** Of the answers said with about this probability, how many were right. */
export function reliability(said: { probability: number; right: boolean }[]): Band[] {
  return [0, 0.2, 0.4, 0.6, 0.8].flatMap((from) => {
    const band = said.filter(({ probability }) => probability >= from && (probability < from + 0.2 || from === 0.8));
    if (band.length === 0) return [];
    const mean = band.reduce((sum, { probability }) => sum + probability, 0) / band.length;
    return [{ from, said: mean, seen: band.filter(({ right }) => right).length / band.length, count: band.length }];
  });
}
