import type { LocationId, Measure, PolicySet } from "../policy/reference";
import { type Behaviour, type MatchResult, VERDICTS, type Verdict } from "./result";
import { type Offered, offered, SHOWN_MEASURES, SHOWN_PLACES } from "./shown";

/** What of a measure's record can change under an investor who was told of it. */
export const TOLD_PARTS = ["title", "benefit", "cap", "eligibility", "validFrom", "validTo", "status"] as const;
export type ToldPart = (typeof TOLD_PARTS)[number];

/**
 * `gone`: shown, and no longer offered. `weaker` and `stronger`: the verdict moved. `changed`: the same verdict, but the
 * record says something else. `new`: shown now, and not offered at all before.
 */
export const MEASURE_CHANGES = ["gone", "weaker", "changed", "new", "stronger"] as const;
export type MeasureChange = {
  id: string;
  change: (typeof MEASURE_CHANGES)[number];
  from: Verdict | null;
  to: Verdict | null;
  parts: ToldPart[];
};

/** What an officer would notice between two answers to the same inquiry. Plain JSON: it is kept with the notice. */
export type Difference = {
  behaviour: { from: Behaviour; to: Behaviour } | null;
  /** The likeliest cluster. */
  cluster: { from: string | null; to: string | null } | null;
  /** The first three places, where the first of them or their company changed. */
  places: { from: LocationId[]; to: LocationId[] } | null;
  measures: MeasureChange[];
};

/** Kinds of change, the gravest first: what a list is grouped by. */
export const DIFFERENCE_KINDS = [
  "behaviour",
  "measure-gone",
  "measure-weaker",
  "measure-changed",
  "first-place",
  "places",
  "cluster",
  "measure-new",
  "measure-stronger",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export type Answer = { set: PolicySet; result: MatchResult };

/** What an officer has already said is right: a new guess about it is no news. */
export type Settled = { cluster: boolean; place: boolean };

const plain = (value: unknown) => JSON.stringify(value ?? null);

/** The conditions as the document has them: how we read them shows in the verdict. */
function told(measure: Measure, part: ToldPart): unknown {
  if (part !== "eligibility") return measure[part];
  const { divisions: _, lines: __, linesExcluded: ___, asks: ____, ...stated } = measure.eligibility;
  return stated;
}

function partsOf(before: Measure, after: Measure): ToldPart[] {
  if (before === after) return [];
  return TOLD_PARTS.filter((part) => plain(told(before, part)) !== plain(told(after, part)));
}

function changeOf(before: Offered, after: Offered | undefined): MeasureChange | null {
  const { id, verdict: from } = before.found;
  if (!after) return { id, change: "gone", from, to: null, parts: [] };
  const to = after.found.verdict;
  const parts = partsOf(before.measure, after.measure);
  const step = VERDICTS.indexOf(to) - VERDICTS.indexOf(from);
  if (step === 0 && parts.length === 0) return null;
  return { id, change: step > 0 ? "weaker" : step < 0 ? "stronger" : "changed", from, to, parts };
}

function measureChanges(before: Answer, after: Answer, today: string): MeasureChange[] {
  const was = offered(before.set, before.result, today);
  const is = offered(after.set, after.result, today);
  const now = new Map(is.map((each) => [each.found.id, each]));
  const known = new Set(was.map(({ found }) => found.id));
  const told = was.slice(0, SHOWN_MEASURES).flatMap((each) => changeOf(each, now.get(each.found.id)) ?? []);
  const fresh = is
    .slice(0, SHOWN_MEASURES)
    .filter(({ found }) => !known.has(found.id))
    .map(({ found }): MeasureChange => ({ id: found.id, change: "new", from: null, to: found.verdict, parts: [] }));
  const order = (each: MeasureChange) => MEASURE_CHANGES.indexOf(each.change);
  return [...told, ...fresh].sort((a, b) => order(a) - order(b));
}

const firstPlaces = ({ result }: Answer) => result.locations.slice(0, SHOWN_PLACES).map(({ id }) => id);

function placeChange(before: Answer, after: Answer): Difference["places"] {
  const [from, to] = [firstPlaces(before), firstPlaces(after)];
  const isSame = from[0] === to[0] && from.length === to.length && from.every((id) => to.includes(id));
  return isSame ? null : { from, to };
}

/**
 * What an officer would notice when the answer `after` takes the place of `before`; null when nothing. Both are read as
 * of `today` (Shanghai date), so that a measure whose own time has passed is not taken for a change of policy. The second
 * and third place may swap, and scores may drift, unnoticed.
 */
export function differenceOf(before: Answer, after: Answer, today: string, settled?: Settled): Difference | null {
  const [was, is] = [before.result, after.result];
  const from = was.clusters[0]?.id ?? null;
  const to = is.clusters[0]?.id ?? null;
  const found: Difference = {
    behaviour: was.behaviour === is.behaviour ? null : { from: was.behaviour, to: is.behaviour },
    cluster: settled?.cluster || from === to ? null : { from, to },
    places: settled?.place ? null : placeChange(before, after),
    measures: measureChanges(before, after, today),
  };
  return found.behaviour || found.cluster || found.places || found.measures.length > 0 ? found : null;
}

/** The kinds of change in a difference, the gravest first. */
export function kindsOf({ behaviour, cluster, places, measures }: Difference): DifferenceKind[] {
  const found = new Set<DifferenceKind>(measures.map(({ change }) => `measure-${change}` as const));
  if (behaviour) found.add("behaviour");
  if (cluster) found.add("cluster");
  if (places) found.add(places.from[0] === places.to[0] ? "places" : "first-place");
  return DIFFERENCE_KINDS.filter((kind) => found.has(kind));
}
