import type { MeasureAsk } from "../policy/measure-nature";
import { answersIn, officeIn, wantsLand } from "./asks";
import { judge } from "./behaviour";
import { readBusiness } from "./business";
import { type PlaceCase, rankPlaces, withChanges } from "./changes";
import { rankClusters } from "./clusters";
import { asDecided, confirmedNeeds, dismissedIn, overruled } from "./decided";
import { withDistances } from "./distance";
import { readFacts } from "./facts";
import { readText } from "./lexicon";
import { judgeMeasures } from "./measures";
import { inYuan } from "./money";
import { ownAlike } from "./own";
import { nudgedClusters } from "./own-pull";
import { shown } from "./places";
import { comparable, type Size } from "./precedents";
import { industriesNamed, type Prepared } from "./prepare";
import { questionsFor } from "./questions";
import type { FoundFact, MatchInput, MatchResult } from "./result";
import { severalProjects } from "./several";
import { readPlaces, readWishes, saysOutside, wishedIn } from "./wishes";

const MAINLAND = /^(?:cn|chn|china|中国|mainland china|中国大陆|中国内地|prc)$/i;

/** true when the investor is from outside the mainland (Hong Kong, Macao and Taiwan count as foreign capital). */
function isForeign(country: string | null | undefined): boolean | null {
  if (!country?.trim()) return null;
  return !MAINLAND.test(country.trim());
}

const LONGEST_READ = 20_000;
const firstNumber = (facts: FoundFact[], name: string) => {
  const found = facts.find((fact) => fact.name === name);
  return typeof found?.value === "number" ? found : null;
};

export type MatchOptions = {
  /** Ids of landed projects and of the bureau's own leads to leave out: nothing is proof of itself. */
  without?: ReadonlySet<string>;
  /** Of the bureau's own leads, only those that were precedents by this change: for comparing policies, not precedents. */
  precedentsAsOf?: number;
  /** Ids of needs to take as not mattering, whatever the text says: "if river freight does not matter". */
  ignoring?: ReadonlySet<string>;
  /** Shanghai date: measures that are over by then, or yet to come, get no verdict. Absent: all that are not known to be over. */
  today?: string;
};

/** What the form says, as facts without a place in the text. */
function formFacts(input: MatchInput): FoundFact[] {
  const fields: [string, string | number | null | undefined, string?][] = [
    ["amount", input.investmentAmount, input.currency ?? "CNY"],
    ["land", input.landMu, "mu"],
    ["floor-area", input.floorAreaM2, "m2"],
    ["jobs", input.jobs, "people"],
    ["place", input.preferredLocation],
  ];
  return fields.flatMap(([name, value, unit]) =>
    value == null ? [] : [{ name, value, ...(unit ? { unit } : {}), span: null }],
  );
}

/**
 * Clusters, places and measures for one inquiry, with the reasons for each. Pure: the same policy version and
 * input always give the same result. Form fields win over what was decided of a reading, and that over the text.
 */
export function match(prepared: Prepared, input: MatchInput, options: MatchOptions = {}): MatchResult {
  const reading = readText(input.text.slice(0, LONGEST_READ));
  const sector = industriesNamed(prepared, input.sector);
  const business = readBusiness(reading, prepared.vocabulary, prepared.cues, sector);
  const decided = input.decided ?? [];
  const dismissed = dismissedIn(decided);
  const read = readFacts(reading);
  const wishes = readWishes(prepared, reading, overruled(read, decided), confirmedNeeds(decided)).filter(
    ({ need }) => !dismissed.has(`need.${need.id}`) && !options.ignoring?.has(need.id),
  );
  const named = readPlaces(prepared, reading).filter(({ place }) => !dismissed.has(`place.${place}`));
  const stated = asDecided(read, decided);
  const facts: FoundFact[] = [
    ...formFacts(input),
    ...stated,
    ...wishes
      .filter(({ wanted }) => wanted)
      .map(({ need, hit }) => ({
        name: `need.${need.id}`,
        value: true,
        span: [hit.start, hit.end] as [number, number],
      })),
    ...named
      .filter(({ wished }) => wished)
      .map(({ place, hit }) => ({ name: "place", value: place, span: [hit.start, hit.end] as [number, number] })),
  ];

  const amount = firstNumber(stated, "amount") ?? firstNumber(stated, "first-phase");
  const size = {
    yuan: inYuan(input.investmentAmount, input.currency) ?? inYuan(amount?.value as number | undefined, amount?.unit),
    landMu: input.landMu ?? (firstNumber(stated, "land")?.value as number | undefined) ?? null,
    jobs: input.jobs ?? (firstNumber(stated, "jobs")?.value as number | undefined) ?? null,
  };

  const { behaviour, notes } = judge(prepared, reading, business, stated);
  const compared = prepared.wordWeights.of(reading);
  const asOf = Math.min(prepared.own.asOf, options.precedentsAsOf ?? prepared.own.asOf);
  const several = behaviour === "match" ? severalProjects(prepared, reading) : [];
  if (several.length > 0)
    notes.push({ code: "several-projects", params: { industries: several.join(",") }, weight: 0, evidence: [] });
  const ownAt = (at: Size) =>
    ownAlike(prepared, business, compared, at, options.without).filter(({ seq }) => seq <= asOf);
  const own = behaviour === "match" ? ownAt(size) : [];
  const ranked = behaviour === "flag_spam" ? [] : rankClusters(prepared, business, several);
  const clusters = nudgedClusters(ranked, own);
  const result: MatchResult = {
    behaviour,
    clusters,
    locations: [],
    measures: [],
    questions: questionsFor(behaviour, business, {
      ...size,
      hasFloor: input.floorAreaM2 != null || stated.some(({ name }) => name === "floor-area"),
      several: several.length > 0,
    }),
    facts,
    notes,
    policyVersion: prepared.set.version,
    precedentsAsOf: asOf,
  };
  if (behaviour !== "match") return result;

  const one: PlaceCase = {
    business,
    comparables: comparable(prepared, business, compared, options.without),
    decided: (size) => {
      const own = ownAt(size);
      return { own, clusters: nudgedClusters(ranked, own) };
    },
    wishes,
    size,
    preferred: input.preferredLocation ?? null,
    named,
    own,
    clusters,
  };
  result.locations = withDistances(
    prepared,
    facts,
    reading,
    withChanges(prepared, one, shown(rankPlaces(prepared, one))),
  );
  const origin = input.known?.isForeign ?? (saysOutside(prepared, reading) || isForeign(input.contactCountry));
  const land = wantsLand(stated.find(({ name }) => name === "tenure")?.value, size.landMu);
  const answers = answersIn(prepared, reading, { yuan: size.yuan, isForeign: origin, land });
  for (const [ask, said] of Object.entries(input.known?.answers ?? {}))
    answers.set(ask as MeasureAsk, said ? "yes" : "no");
  result.measures = judgeMeasures(prepared, {
    business,
    office: officeIn(prepared, reading, answers),
    clusters,
    places: result.locations.slice(0, 3).map(({ id }) => id),
    wished: [...(input.preferredLocation ? [input.preferredLocation] : []), ...wishedIn(named)],
    ...size,
    isForeign: origin,
    answers,
    today: options.today ?? null,
  });
  return result;
}
