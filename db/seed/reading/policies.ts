import type {
  LandedProject,
  Measure,
  MeasureLocations,
  MeasureType,
  PolicyDocument,
  Source,
} from "../../../lib/policy/reference";
import { conditionOf, termRead } from "./conditions";
import { readEvidence } from "./evidence";
import { NotKnown } from "./not-known";
import type { RawDocument, RawLanded, RawMeasure, RawPlaces, RawSource } from "./raw-policies";
import { type Term, termOf } from "./terms";
import { named, say, sayIfAny } from "./words";

/** The data's own words for a kind of measure, as ids that can be message keys. */
const TYPES: Record<string, MeasureType> = {
  land: "land",
  fund: "fund",
  tax: "tax",
  subsidy: "subsidy",
  talent: "talent",
  energy: "energy",
  "approvals/EIA": "approvals",
  IP: "ip",
  "R&D platform": "rnd-platform",
  "green finance": "green-finance",
  trade: "trade",
  "scenario/demonstration": "scenario",
};

function readType(type: string): MeasureType {
  const known = TYPES[type];
  if (!known) throw new NotKnown("type", type);
  return known;
}

/** Every place in Guangdong is, for our ten, every place in Zhaoqing. */
function readPlaces(places: RawPlaces): MeasureLocations {
  if (Array.isArray(places)) return places;
  return places === "outside Zhaoqing" ? "outside" : "all";
}

export const readDocument = (raw: RawDocument): PolicyDocument => ({
  id: raw.id,
  title: named(raw.titleEn, raw.titleZh),
  issuer: say(raw.issuer),
  level: raw.level,
  dateIssued: raw.dateIssued,
  validFrom: raw.validFrom,
  validTo: raw.validTo,
  docNumber: raw.docNumber,
  status: raw.status,
  clusterIds: raw.appliesToClusters,
  locations: readPlaces(raw.appliesToLocations),
  evidence: [readEvidence(raw.evidence)],
  notes: sayIfAny(raw.notes),
  ...termRead(raw.id),
});

export function readMeasure(raw: RawMeasure, document: Term | undefined, condition = conditionOf(raw.id)): Measure {
  const { sectors, sectorsExcluded, period, other, ...limits } = raw.eligibility;
  const { nature, divisions, lines, linesExcluded, asks, status } = condition;
  return {
    id: raw.id,
    documentId: raw.documentId,
    type: readType(raw.type),
    nature,
    title: named(raw.titleEn, raw.titleZh),
    benefit: say(raw.benefit),
    cap: sayIfAny(raw.cap),
    eligibility: {
      ...limits,
      sectors,
      sectorNames: sectors.map(say),
      sectorsExcluded,
      sectorsExcludedNames: sectorsExcluded.map(say),
      period: sayIfAny(period),
      other: other.map(say),
      divisions,
      lines,
      linesExcluded,
      asks,
    },
    clusterIds: raw.appliesToClusters,
    clusterScope: raw.clusterScope,
    clusterMapping: raw.clusterMapping,
    locations: readPlaces(raw.appliesToLocations),
    status: status ?? raw.status,
    ...termOf(period, document),
    matchable: raw.matchable && nature !== null,
    level: raw.level,
    issuer: say(raw.documentIssuer),
    origin: raw.origin,
    evidence: [raw.evidence, ...raw.evidenceMore].map(readEvidence),
    notes: sayIfAny(raw.notes),
  };
}

export const readSource = (raw: RawSource): Source => ({
  ...raw,
  publisher: say(raw.publisher),
  note: sayIfAny(raw.note),
});

export const readLanded = (raw: RawLanded): LandedProject => ({
  ...raw,
  name: say(raw.company),
  what: say(raw.what),
  originName: sayIfAny(raw.origin),
  evidence: { ...raw.evidence, date: raw.evidence.date === "n.d." ? null : raw.evidence.date },
});
