import type { MeasureAsk } from "../policy/measure-nature";
import type { LocationId, Measure } from "../policy/reference";
import { offerable } from "../policy/standing";
import type { Answer } from "./asks";
import type { Business } from "./business";
import { inOrder } from "./measure-order";
import { yuanPerUsd } from "./money";
import type { Prepared } from "./prepare";
import type { MatchResult, Reason, Verdict } from "./result";
import { type Office, sectorShare, takesOffice } from "./sector";

export type Project = {
  business: Pick<Business, "shares">;
  /** A research centre or headquarters that makes nothing itself. */
  office: Office | null;
  clusters: MatchResult["clusters"];
  /** The likeliest places, best first. */
  places: LocationId[];
  /** Places the investor asked for; empty when none. */
  wished: LocationId[];
  yuan: number | null;
  jobs: number | null;
  /** true: foreign, Hong Kong, Macao or Taiwan capital; null: not said. */
  isForeign: boolean | null;
  answers: ReadonlyMap<MeasureAsk, Answer>;
  /** Shanghai date on which they must be in force; null: any. */
  today: string | null;
};

const ENOUGH = 0.35;
/** Share of the business a measure must be for: from here on it is, below `partly` it is not, between it may be. */
const SECTOR = { mostly: 0.6, partly: 0.3 };
/** Thresholds are in yuan or dollars and rates move: within this margin the investor is asked. */
const MARGIN = 0.1;

/** `against` is why it does not apply; one is enough. */
type Finding = { reasons: Reason[]; against: Reason[]; missing: string[]; doubtful: boolean };

const reason = (code: string, measure: Measure, params: Reason["params"] = {}): Reason => ({
  code,
  params: { measure: measure.id, ...params },
  weight: 0,
  evidence: [`measure:${measure.id}`],
});

const refuse = (found: Finding, why: Reason) => found.against.push(why);

function threshold(measure: Measure, need: number | null, have: number | null, name: string, found: Finding) {
  if (need === null) return;
  if (have === null) found.missing.push(name);
  else if (have < need * (1 - MARGIN)) refuse(found, reason(`measure.below-${name}`, measure, { amount: need }));
  else if (have < need * (1 + MARGIN)) found.missing.push(name);
  else found.reasons.push(reason(`measure.meets-${name}`, measure, { amount: need }));
}

/** Only capital paid in within a year counts: a smaller total settles it, a larger one never does. */
function foreignCapital(measure: Measure, yuan: number | null, found: Finding) {
  const usd = measure.eligibility.minForeignInvestmentUSD;
  if (usd === null) return;
  const need = usd * yuanPerUsd;
  if (yuan !== null && yuan < need * (1 - MARGIN))
    return refuse(found, reason("measure.below-foreign-capital", measure, { amount: need }));
  if (yuan !== null) found.reasons.push(reason("measure.meets-foreign-capital", measure, { amount: need }));
  found.missing.push("foreign-capital");
}

/** Whom it is for: by line of business where we have read it so, else by the clusters the document lists. */
function sector(
  measure: Measure,
  { industries, heldFor }: Prepared,
  { business, office, clusters }: Project,
  found: Finding,
) {
  const takes = office && takesOffice(measure.eligibility, office);
  if (takes === false) return refuse(found, reason(`measure.only-production-${office}`, measure));
  if (takes) return found.reasons.push(reason(`measure.is-${office}`, measure));
  const held = heldFor.get(measure.id);
  const known = held ? sectorShare(industries, business, held) : null;
  if (known) {
    if (known.share < SECTOR.partly) return refuse(found, reason("measure.other-line", measure));
    if (known.share < SECTOR.mostly || measure.clusterMapping === "inferred") found.doubtful = true;
    if (known.line) found.reasons.push(reason("measure.line", measure, { industry: known.line }));
    return;
  }
  if (measure.clusterScope === "any") return found.reasons.push(reason("measure.any-cluster", measure));
  const hit = clusters.find(({ id, probability }) => probability >= ENOUGH && measure.clusterIds.includes(id));
  if (!hit) return refuse(found, reason("measure.other-cluster", measure));
  found.reasons.push(reason("measure.cluster", measure, { cluster: hit.id }));
  if (measure.clusterMapping !== "stated") found.doubtful = true;
}

/** Where it holds: an offer for one county is none for another, and for a likely one it waits for the choice. */
function place(measure: Measure, at: LocationId[], { places, wished }: Project, found: Finding) {
  const { locations } = measure;
  if (locations === "all") return;
  const wanted = wished.length > 0 ? wished : places.slice(0, 1);
  const isWanted = at.some((id) => wanted.includes(id));
  if (locations === "outside" || at.length === 0 || (wished.length > 0 && !isWanted))
    return refuse(found, reason("measure.other-place", measure));
  found.reasons.push(reason("measure.only-at", measure, { location: at[0] as string }));
  if (!isWanted) found.missing.push("place");
  else if (wished.length === 0) found.doubtful = true;
}

function questions(measure: Measure, answers: Project["answers"], found: Finding) {
  for (const ask of measure.eligibility.asks ?? []) {
    const answer = answers.get(ask) ?? "unsaid";
    if (answer === "unsaid") found.missing.push(ask);
    else if (answer === "yes") found.reasons.push(reason(`measure.is-${ask}`, measure));
    else refuse(found, reason(`measure.${answer === "too-small" ? "too-small" : "not"}-${ask}`, measure));
  }
}

function judge(measure: Measure, at: LocationId[], prepared: Prepared, project: Project): Finding {
  const found: Finding = { reasons: [], against: [], missing: [], doubtful: false };
  const { eligibility } = measure;
  sector(measure, prepared, project, found);
  place(measure, at, project, found);
  if (eligibility.foreignInvestedOnly) {
    if (project.isForeign === false) refuse(found, reason("measure.foreign-only", measure));
    else if (project.isForeign === null) found.missing.push("investor-origin");
    else found.reasons.push(reason("measure.foreign", measure));
  }
  threshold(measure, eligibility.minInvestmentCNY, project.yuan, "investment", found);
  foreignCapital(measure, project.yuan, found);
  threshold(measure, eligibility.minJobs, project.jobs, "jobs", found);
  questions(measure, project.answers, found);
  if (eligibility.minNewEquipmentCNY !== null) found.missing.push("new-equipment");
  if (eligibility.mustBeInPark) found.missing.push("park-site");
  if (eligibility.other.length > 0) {
    found.doubtful = true;
    found.reasons.push(reason("measure.conditions", measure));
  }
  return found;
}

function verdictOf({ nature }: Measure, found: Finding, unverified: boolean): Verdict {
  if (found.against.length > 0) return "does-not-apply";
  if (nature === "intention" || nature === "indirect") return nature;
  if (found.missing.length > 0) return "needs-fact";
  return found.doubtful || unverified ? "likely" : "applies";
}

/** What it is comes first, that it must be checked last. */
function reasonsFor(measure: Measure, { reasons }: Finding, unverified: boolean): Reason[] {
  const { nature } = measure;
  const first = nature && nature !== "open" ? [reason(`measure.${nature}`, measure)] : [];
  return [...first, ...reasons, ...(unverified ? [reason("measure.unverified", measure)] : [])];
}

/** Of the places asked for and the likeliest ones, those where it holds. */
function placesOf({ locations }: Measure, places: LocationId[]): LocationId[] {
  if (Array.isArray(locations)) return places.filter((id) => locations.includes(id));
  return locations === "all" ? places : [];
}

/** A verdict on every measure in force, in the order an officer would name them: measure-order.ts. */
export function judgeMeasures(prepared: Prepared, project: Project): MatchResult["measures"] {
  const places = [...new Set([...project.wished, ...project.places])];
  const { today } = project;
  const inForce = today ? prepared.offerable.filter((measure) => offerable(measure, today)) : prepared.offerable;
  const judged = inForce.map((measure) => {
    const unverified = measure.status !== "current-on-dates";
    const at = placesOf(measure, places);
    const found = judge(measure, at, prepared, project);
    const verdict = verdictOf(measure, found, unverified);
    const isAsked = verdict === "needs-fact" || verdict === "indirect";
    return {
      measure,
      offer: {
        id: measure.id,
        verdict,
        locations: at,
        reasons: verdict === "does-not-apply" ? found.against : reasonsFor(measure, found, unverified),
        missing: isAsked ? found.missing : [],
        unverified,
      },
    };
  });
  return inOrder(judged, places).map(({ offer }) => offer);
}
