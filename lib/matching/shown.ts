import type { Measure, PolicySet } from "../policy/reference";
import { offerable } from "../policy/standing";
import type { MatchResult } from "./result";

/** How many measures and places an investor is shown of a match. */
export const SHOWN_MEASURES = 5;
export const SHOWN_PLACES = 3;

export type Offered = { measure: Measure; found: MatchResult["measures"][number] };

const known = new WeakMap<PolicySet, Map<string, Measure>>();

function measuresOf(set: PolicySet): Map<string, Measure> {
  const measures = known.get(set) ?? new Map(set.measures.map((measure) => [measure.id, measure]));
  known.set(set, measures);
  return measures;
}

/** The measures of a match that may be offered on `today`, best first; the first SHOWN_MEASURES of them are shown. */
export function offered(set: PolicySet, result: MatchResult, today: string): Offered[] {
  const measures = measuresOf(set);
  return result.measures.flatMap((found) => {
    const measure = found.verdict === "does-not-apply" ? undefined : measures.get(found.id);
    return measure && offerable(measure, today) ? [{ measure, found }] : [];
  });
}
