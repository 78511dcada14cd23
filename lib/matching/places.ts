import type { LocationId } from "../policy/reference";
import type { Business } from "./business";
import { chances } from "./calibration";
import type { Need } from "./knowledge";
import type { OwnAlike } from "./own";
import { ownPlaces } from "./own-pull";
import { type Alike, precedentPull } from "./precedents";
import type { Prepared } from "./prepare";
import type { MatchResult, Reason } from "./result";
import { PLACE, PRECEDENT } from "./weights";

/** One part of a place's score: what it is about, how much it brought. */
type Part = { reason: Reason };
export type Ranked = { id: LocationId; raw: number; parts: Part[]; unknowns: string[] };

/** A need of the project; `mu` when a stated area implies it, no words. */
export type Asked = { need: Need; wanted: boolean; strength: number; mu?: number };

export type PlaceQuestion = {
  business: Business;
  alike: Alike[];
  own: OwnAlike[];
  asked: Asked[];
  preferred: LocationId | null;
  named: { place: LocationId; wished: boolean }[];
  clusters: MatchResult["clusters"];
};

const SMALL = 0.02;

function industryParts(prepared: Prepared, id: LocationId, business: Business): Part[] {
  const best = prepared.standings.get(id)?.industries;
  const parts: Part[] = [];
  for (const [industry, share] of business.shares) {
    const strength = best?.get(industry);
    if (!strength) continue;
    const weight = PLACE.industry * share * strength.level;
    const code = weight < 0 ? "place.unsuitable" : strength.via ? "place.neighbour" : "place.industry";
    const params = { location: id, industry, ...(strength.via ? { neighbour: strength.via } : {}) };
    parts.push({ reason: { code, params, weight, evidence: [strength.fact] } });
  }
  return parts;
}

/** The official lists: leading industries, parks and anchors of the clusters recognised. */
function officialPart(prepared: Prepared, id: LocationId, clusters: MatchResult["clusters"]): Part | null {
  const official = prepared.standings.get(id)?.official;
  const top = clusters.filter(({ probability }) => probability >= 0.4).slice(0, 3);
  if (!official || top.length === 0) return null;
  for (const { id: cluster, probability } of top) {
    const evidence = official.get(cluster) ?? [];
    if (evidence.length === 0) continue;
    const weight = PLACE.official * probability;
    return {
      reason: { code: "place.official", params: { location: id, cluster }, weight, evidence: evidence.slice(0, 4) },
    };
  }
  return null;
}

function precedentPart(id: LocationId, alike: Alike[], pull: Map<LocationId, number>): Part | null {
  const weight = PLACE.precedent * (pull.get(id) ?? 0);
  const here = alike.filter(({ project }) => project.locationId === id).slice(0, PRECEDENT.shown);
  if (weight < SMALL || here.length === 0) return null;
  const [first] = here;
  return {
    reason: {
      code: "place.precedent",
      params: { location: id, count: here.length, company: first?.project.company ?? "" },
      weight,
      evidence: here.map(({ project }) => `landed:${project.id}`),
    },
  };
}

function needParts(prepared: Prepared, id: LocationId, asked: Asked[]): { parts: Part[]; unknowns: string[] } {
  const parts: Part[] = [];
  const unknowns: string[] = [];
  for (const { need, wanted, strength, mu } of asked) {
    const offered = prepared.standings.get(id)?.needs.get(need.id);
    if (!offered) {
      if (wanted) unknowns.push(need.id);
      continue;
    }
    if (!wanted && offered.level > 0) continue;
    const weight = PLACE.need * need.weight * strength * offered.level * (wanted ? 1 : 0);
    if (weight === 0) continue;
    const [kind, params] = mu === undefined ? ["need", { need: need.id }] : ["land", { mu }];
    const code = `place.${kind}-${weight > 0 ? "met" : "unmet"}`;
    parts.push({ reason: { code, params: { location: id, ...params }, weight, evidence: [offered.fact] } });
  }
  const gained = parts.reduce((sum, { reason }) => sum + Math.abs(reason.weight), 0);
  if (gained > PLACE.needCap) for (const { reason } of parts) reason.weight *= PLACE.needCap / gained;
  return { parts, unknowns };
}

function wishParts(id: LocationId, question: PlaceQuestion): Part[] {
  const parts: Part[] = [];
  const part = (code: string, weight: number) =>
    parts.push({ reason: { code, params: { location: id }, weight, evidence: [] } });
  if (question.preferred === id) part("place.preferred", PLACE.wish);
  const named = question.named.filter(({ place }) => place === id);
  if (named.some(({ wished }) => !wished)) part("place.not-wanted", -PLACE.named);
  else if (named.length > 0 && question.preferred !== id)
    part("place.named", PLACE.named / Math.max(1, new Set(question.named.map(({ place }) => place)).size) ** 0.5);
  return parts;
}

/** What each place is owed by precedents: of the public record, and of the bureau's own leads. */
type Precedence = { pull: Map<LocationId, number>; own: Map<LocationId, Reason> };

function stand(prepared: Prepared, id: LocationId, question: PlaceQuestion, { pull, own }: Precedence): Ranked {
  const { parts: needs, unknowns } = needParts(prepared, id, question.asked);
  const official = officialPart(prepared, id, question.clusters);
  const precedent = precedentPart(id, question.alike, pull);
  const ours = own.get(id);
  const parts = [
    ...industryParts(prepared, id, question.business),
    ...(precedent ? [precedent] : []),
    ...(ours && ours.weight >= SMALL ? [{ reason: { ...ours } }] : []),
    ...(official ? [official] : []),
    ...needs,
    ...wishParts(id, question),
  ];
  const share = prepared.prior.get(id) ?? 0;
  const prior = PLACE.prior * Math.log(share * prepared.set.locations.length);
  parts.push({
    reason: {
      code: "place.track-record",
      params: { location: id, percent: Math.round(share * 100) },
      weight: prior,
      evidence: [],
    },
  });
  return { id, raw: parts.reduce((sum, { reason }) => sum + reason.weight, 0), parts, unknowns };
}

const FULL_SCORE = 6;
const rounded = (value: number) => Math.round(value * 1000) / 1000;
const SHOWN = 8;
const TOO_SMALL = 0.005;

/** The parts of a score, weightiest first; what is too small to name is one last part, so that the parts add up to it. */
function takenApart(id: LocationId, parts: Part[], score: number): Reason[] {
  const named = parts
    .map(({ reason }) => ({ ...reason, weight: rounded(reason.weight / FULL_SCORE) }))
    .filter(({ weight }) => Math.abs(weight) >= TOO_SMALL)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SHOWN);
  const rest = rounded(score - named.reduce((sum, { weight }) => sum + weight, 0));
  if (rest === 0) return named;
  return [...named, { code: "place.other", params: { location: id }, weight: rest, evidence: [] }];
}

/** All ten places, best first. Ties keep the order of the policy data. */
export function standings(prepared: Prepared, question: PlaceQuestion): Ranked[] {
  const precedence = { pull: precedentPull(question.alike), own: ownPlaces(question.own) };
  return prepared.set.locations
    .map(({ id }) => stand(prepared, id, question, precedence))
    .sort((a, b) => b.raw - a.raw);
}

/** Each score taken apart, with a chance for each place. */
export function shown(ranked: Ranked[]): MatchResult["locations"] {
  const probabilities = chances(
    ranked.map(({ raw }) => raw),
    PLACE.temperature,
  );
  return ranked.map(({ id, raw, parts, unknowns }, i) => {
    const score = rounded(raw / FULL_SCORE);
    return { id, score, probability: probabilities[i] as number, reasons: takenApart(id, parts, score), unknowns };
  });
}
