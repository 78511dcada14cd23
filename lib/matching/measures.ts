import type { LocationId, Measure } from "../policy/reference";
import { yuanPerUsd } from "./money";
import type { Prepared } from "./prepare";
import type { MatchResult, Reason, Verdict } from "./result";

export type Project = {
  yuan: number | null;
  jobs: number | null;
  /** true: foreign, Hong Kong, Macao or Taiwan capital; null: not said. */
  isForeign: boolean | null;
};

const ENOUGH = 0.35;
/** Thresholds are in yuan or dollars and rates move: within this margin the investor is asked. */
const MARGIN = 0.1;
const ORDER: Verdict[] = ["applies", "likely", "needs-fact", "does-not-apply"];

type Finding = { reasons: Reason[]; missing: string[]; refused: boolean; doubtful: boolean };

const reason = (code: string, measure: Measure, params: Reason["params"] = {}): Reason => ({
  code,
  params: { measure: measure.id, ...params },
  weight: 0,
  evidence: [`measure:${measure.id}`],
});

function threshold(measure: Measure, need: number | null, have: number | null, name: string, found: Finding) {
  if (need === null) return;
  if (have === null) found.missing.push(name);
  else if (have < need * (1 - MARGIN)) {
    found.refused = true;
    found.reasons.push(reason(`measure.below-${name}`, measure, { amount: need }));
  } else if (have < need * (1 + MARGIN)) found.missing.push(name);
  else found.reasons.push(reason(`measure.meets-${name}`, measure, { amount: need }));
}

function judge(measure: Measure, clusters: MatchResult["clusters"], places: LocationId[], project: Project): Finding {
  const found: Finding = { reasons: [], missing: [], refused: false, doubtful: false };
  const { eligibility } = measure;

  if (measure.clusterScope === "listed") {
    const hit = clusters.find(({ id, probability }) => probability >= ENOUGH && measure.clusterIds.includes(id));
    if (hit) found.reasons.push(reason("measure.cluster", measure, { cluster: hit.id }));
    else {
      found.refused = true;
      found.reasons.push(reason("measure.other-cluster", measure));
    }
    if (measure.clusterMapping !== "stated") found.doubtful = true;
  } else found.reasons.push(reason("measure.any-cluster", measure));

  if (measure.locations === "outside" || (Array.isArray(measure.locations) && places.length === 0)) {
    found.refused = true;
    found.reasons.push(reason("measure.other-place", measure));
  } else if (Array.isArray(measure.locations)) {
    found.reasons.push(reason("measure.only-at", measure, { location: places[0] as string }));
    found.doubtful = true;
  }

  if (eligibility.foreignInvestedOnly) {
    if (project.isForeign === false) {
      found.refused = true;
      found.reasons.push(reason("measure.foreign-only", measure));
    } else if (project.isForeign === null) found.missing.push("investor-origin");
    else found.reasons.push(reason("measure.foreign", measure));
  }
  threshold(measure, eligibility.minInvestmentCNY, project.yuan, "investment", found);
  const usd = eligibility.minForeignInvestmentUSD;
  threshold(measure, usd === null ? null : usd * yuanPerUsd, project.yuan, "foreign-capital", found);
  threshold(measure, eligibility.minJobs, project.jobs, "jobs", found);
  if (eligibility.minNewEquipmentCNY !== null) found.missing.push("new-equipment");
  if (eligibility.mustBeInPark) found.missing.push("park-site");
  if (eligibility.other.length > 0) {
    found.doubtful = true;
    found.reasons.push(reason("measure.conditions", measure));
  }
  return found;
}

function verdictOf(found: Finding, unverified: boolean): Verdict {
  if (found.refused) return "does-not-apply";
  if (found.missing.length > 0) return "needs-fact";
  return found.doubtful || unverified ? "likely" : "applies";
}

/** A verdict on every measure in force, offers first. `places` are the likeliest places, best first. */
export function judgeMeasures(
  prepared: Prepared,
  clusters: MatchResult["clusters"],
  places: LocationId[],
  project: Project,
): MatchResult["measures"] {
  return prepared.offerable
    .map((measure) => {
      const unverified = measure.status !== "current-on-dates";
      const at = Array.isArray(measure.locations)
        ? places.filter((place) => measure.locations.includes(place))
        : measure.locations === "all"
          ? places
          : [];
      const found = judge(measure, clusters, at, project);
      const verdict = verdictOf(found, unverified);
      if (unverified && verdict !== "does-not-apply") found.reasons.push(reason("measure.unverified", measure));
      const offered = verdict === "does-not-apply";
      return {
        id: measure.id,
        verdict,
        locations: at,
        reasons: found.reasons,
        missing: offered ? [] : found.missing,
        unverified,
        named: measure.clusterScope === "listed",
      };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
        Number(a.unverified) - Number(b.unverified) ||
        Number(b.named) - Number(a.named) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ named: _, ...offer }) => offer);
}
