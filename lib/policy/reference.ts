import type { LocalText } from "../languages";
import type { MeasureAsk, MeasureNature } from "./measure-nature";

/**
 * The policy library as plain data: what matching, pages and reports read.
 * Every fact keeps the evidence it came with. Source: docs/policy-data.md.
 */

/** Where a fact was read. `quote` is verbatim in the language of its page. */
export type Evidence = {
  sourceId: string | null;
  title: string | null;
  url: string | null;
  /** "2024-02-28", "2022" or null when the page shows none. */
  date: string | null;
  quote: string | null;
  confidence: "seed" | "sourced" | "common-knowledge";
  note?: LocalText | null;
};

/** A statement in every language, with what proves it. */
export type Fact = { text: LocalText; evidence: Evidence[] };

export const CLUSTER_KINDS = ["future", "strategic-pillar", "strategic-emerging", "city"] as const;
export type ClusterKind = (typeof CLUSTER_KINDS)[number];

export type Cluster = {
  id: string;
  kind: ClusterKind;
  name: LocalText;
  nameEvidence: Evidence[];
  /** Its place in the city's own industry system; null outside `kind: "city"`. */
  role: LocalText | null;
  segments: Fact[];
  targets: (Fact & { year: number | null; value: number | null; unit: string | null; qualifier: string | null })[];
  measureIds: { measureId: string | null; text: LocalText }[];
  regionalLayout: (Fact & { segment: LocalText; leads: LocalText[]; supports: LocalText[] })[];
  scenarioCombos: Fact[];
  zhaoqingFit: Fact[];
  keywords: { en: string[]; zh: string[] };
  related: string[];
};

/** The ten places, in the order the city lists them: districts, counties, then the two functional zones. */
export const LOCATION_IDS = [
  "duanzhou",
  "dinghu",
  "gaoyao",
  "sihui",
  "guangning",
  "deqing",
  "fengkai",
  "huaiji",
  "zhaoqing-high-tech-zone",
  "zhaoqing-new-area",
] as const;
export type LocationId = (typeof LOCATION_IDS)[number];

export type Figure = { value: number; unit: string; year: number | null; evidence: Evidence[]; note: LocalText | null };

export const LOCATION_TYPES = [
  "district",
  "county-level-city",
  "county",
  "functional-zone",
  "national-high-tech-zone",
] as const;
export type LocationType = (typeof LOCATION_TYPES)[number];

export const TRANSPORT_TYPES = [
  "rail",
  "airport",
  "water",
  "port",
  "expressway",
  "distance",
  "location",
  "metro-area",
] as const;
export type TransportType = (typeof TRANSPORT_TYPES)[number];

/** One of the ten places a lead can be assigned to. */
export type Location = {
  id: LocationId;
  type: LocationType;
  name: LocalText;
  /** What officers say: 高新区, Sihui. */
  shortName: LocalText;
  /** On the seed article's own list of counties. */
  isSeedListed: boolean;
  /** Null for the two functional zones, which lie inside `withinAdcode`. */
  adcode: string | null;
  withinAdcode: string | null;
  adcodeEvidence: Evidence[];
  /** A seat or a rough centre, never survey data. */
  point: { lat: number; lon: number; kind: LocalText; evidence: Evidence[] };
  area: Figure | null;
  population: Figure[];
  gdp: Figure | null;
  role: LocalText;
  parks: (Fact & {
    name: LocalText;
    clusterIds: string[];
    level: "provincial" | null;
    approvedOn: string | null;
    areaHa: number | null;
    note: LocalText | null;
  })[];
  leadingIndustries: { name: LocalText; clusterIds: string[]; evidence: Evidence[] }[];
  transport: (Fact & { type: TransportType })[];
  costFacts: (Fact & { topic: LocalText })[];
  anchors: { name: LocalText; what: LocalText; clusterIds: string[]; evidence: Evidence[]; note: LocalText | null }[];
  contacts: BureauContact[];
};

export const MEASURE_TYPES = [
  "land",
  "fund",
  "tax",
  "subsidy",
  "talent",
  "energy",
  "approvals",
  "ip",
  "rnd-platform",
  "green-finance",
  "trade",
  "scenario",
] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

export const MEASURE_STATUSES = [
  "current-on-dates",
  "current-unverified",
  "expired-or-superseded",
  "superseded-unverified",
  "past-round",
  "unverified-old",
  "historical-do-not-quote",
] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

export const POLICY_LEVELS = ["national", "province", "city", "county"] as const;
export type PolicyLevel = (typeof POLICY_LEVELS)[number];

export type PolicyDocument = {
  id: string;
  title: LocalText;
  issuer: LocalText;
  level: PolicyLevel;
  /** As far as it was seen: "2024", "2024-02" or "2024-02-07". The same holds for the two below. */
  dateIssued: string | null;
  validFrom: string | null;
  validTo: string | null;
  docNumber: string | null;
  status: MeasureStatus;
  clusterIds: string[];
  locations: MeasureLocations;
  evidence: Evidence[];
  notes: LocalText | null;
};

export type Eligibility = {
  minInvestmentCNY: number | null;
  minForeignInvestmentUSD: number | null;
  minNewEquipmentCNY: number | null;
  minJobs: number | null;
  /** Cluster ids or the document's own words, as kept in the data; `sectorNames` is the same list for readers. */
  sectors: string[];
  sectorNames: LocalText[];
  sectorsExcluded: string[];
  sectorsExcludedNames: LocalText[];
  foreignInvestedOnly: boolean | null;
  mustBeInPark: boolean | null;
  period: LocalText | null;
  other: LocalText[];
  /**
   * Our reading of whom it is for, by line of business: GB/T 4754 divisions ("13-43", "27"), single lines beside them, and
   * lines left out. With any of these the clusters are not asked. Absent in older versions, as are the questions below.
   */
  divisions?: string[] | null;
  lines?: string[] | null;
  linesExcluded?: string[] | null;
  asks?: MeasureAsk[] | null;
};

/** Location ids, or "all" for every place in Zhaoqing, or "outside" when it applies elsewhere only. */
export type MeasureLocations = "all" | "outside" | LocationId[];

export type Measure = {
  id: string;
  documentId: string;
  type: MeasureType;
  /** Absent in older versions: then "open". */
  nature?: MeasureNature | null;
  title: LocalText;
  benefit: LocalText;
  cap: LocalText | null;
  eligibility: Eligibility;
  clusterIds: string[];
  /** "any": the document states no sector limit, so an empty `clusterIds` is not "none". */
  clusterScope: "listed" | "any";
  clusterMapping: "stated" | "inferred" | "none";
  locations: MeasureLocations;
  status: MeasureStatus;
  /** First and last day it can be claimed, as far as seen: "2027", "2024-02" or a day. Its own, else its document's. */
  validFrom: string | null;
  validTo: string | null;
  /** false: background, never to be offered as a benefit. */
  matchable: boolean;
  level: PolicyLevel;
  issuer: LocalText;
  origin: "seed" | "other";
  evidence: Evidence[];
  notes: LocalText | null;
};

export type Source = {
  id: string;
  /** Verbatim, in the language of the page. */
  title: string;
  url: string | null;
  date: string | null;
  publisher: LocalText;
  /** A government site; B established media or association; C repost, translation or mirror; D aggregator. */
  tier: "A" | "B" | "C" | "D";
  note: LocalText | null;
};

/** A real project and the place it chose: a precedent. Signing is not completion. */
export type LandedProject = {
  id: string;
  /** As recorded; `name` is the same for readers. */
  company: string;
  name: LocalText;
  what: LocalText;
  investmentCny: number | null;
  landMu: number | null;
  jobs: number | null;
  /** English, as recorded; `originName` is the same for readers. */
  origin: string | null;
  originName: LocalText | null;
  /** Null when the source names Zhaoqing but no county. */
  locationId: LocationId | null;
  alsoPlausibleLocationIds: LocationId[];
  clusterIds: string[];
  otherClusterIds: string[];
  sector: string;
  /** "paraphrase": the exact wording was not kept, so never show it as a quotation. */
  evidence: { title: string; url: string | null; date: string | null; quote: string; kind: "verbatim" | "paraphrase" };
};

export type BureauContact = {
  org: LocalText;
  address: LocalText;
  tel: string;
  fax: string | null;
  email: string | null;
  evidence: Evidence[];
};

export type City = {
  id: "zhaoqing";
  name: LocalText;
  adcode: string;
  area: Figure;
  population: Figure;
  gdp: Figure;
  transport: (Fact & { type: TransportType })[];
  platforms: (Fact & { id: string; name: LocalText; locations: LocationId[]; clusterIds: string[] })[];
  industrySystem: (Fact & { period: LocalText })[];
  facts: Fact[];
  contact: BureauContact;
};

/** Everything of one published version. `version` names it for ever: a match keeps it. */
export type PolicySet = {
  version: string;
  city: City;
  clusters: Cluster[];
  locations: Location[];
  documents: PolicyDocument[];
  measures: Measure[];
  sources: Source[];
  landed: LandedProject[];
  /** What matching reads beyond the official names; see lib/matching/knowledge.ts. */
  knowledge: import("../matching/knowledge").Knowledge;
};
