import { z } from "zod";
import { LOCATION_IDS, MEASURE_STATUSES, POLICY_LEVELS } from "../../../lib/policy/reference";
import { RawEvidence } from "./raw";

const text = z.string().min(1);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable();
const ids = z.array(text);
const locationId = z.enum(LOCATION_IDS);

const level = z.enum(POLICY_LEVELS);
const status = z.enum(MEASURE_STATUSES);
const places = z.union([z.enum(["all Guangdong", "all Zhaoqing", "outside Zhaoqing"]), z.array(locationId)]);
export type RawPlaces = z.output<typeof places>;

export const RawDocument = z.strictObject({
  id: text,
  titleEn: text,
  titleZh: text,
  issuer: text,
  level,
  dateIssued: orNull(text),
  validFrom: orNull(text),
  validTo: orNull(text),
  docNumber: orNull(text),
  status,
  appliesToClusters: ids,
  appliesToLocations: places,
  evidence: RawEvidence,
  notes: orNull(text),
});
export type RawDocument = z.output<typeof RawDocument>;

export const RawMeasure = z.strictObject({
  id: text,
  documentId: text,
  type: text,
  titleEn: text,
  titleZh: text,
  benefit: text,
  cap: orNull(text),
  eligibility: z.strictObject({
    minInvestmentCNY: orNull(z.number()),
    minForeignInvestmentUSD: orNull(z.number()),
    minNewEquipmentCNY: orNull(z.number()),
    minJobs: orNull(z.number()),
    sectors: ids,
    sectorsExcluded: ids,
    foreignInvestedOnly: orNull(z.boolean()),
    mustBeInPark: orNull(z.boolean()),
    period: orNull(text),
    other: ids,
  }),
  appliesToClusters: ids,
  appliesToLocations: places,
  clusterScope: z.enum(["listed", "any"]),
  clusterMapping: z.enum(["stated", "inferred", "none"]),
  status,
  matchable: z.boolean(),
  level,
  documentIssuer: text,
  origin: z.enum(["seed", "other"]),
  evidence: RawEvidence,
  evidenceMore: z.array(RawEvidence),
  notes: orNull(text),
});
export type RawMeasure = z.output<typeof RawMeasure>;

export const RawSource = z.strictObject({
  id: text,
  title: text,
  url: orNull(text),
  date: orNull(text),
  publisher: text,
  tier: z.enum(["A", "B", "C", "D"]),
  note: orNull(text),
});
export type RawSource = z.output<typeof RawSource>;

export const RawLanded = z.strictObject({
  id: text,
  company: text,
  what: text,
  /** Whole yuan: one record holds a converted figure with a rest that a bundler and Node read differently. */
  investmentCny: orNull(z.number().transform(Math.round)),
  landMu: orNull(z.number()),
  jobs: orNull(z.number()),
  origin: orNull(text),
  locationId: orNull(locationId),
  alsoPlausibleLocationIds: z.array(locationId),
  clusterIds: ids,
  otherClusterIds: ids,
  sector: text,
  evidence: z.strictObject({
    title: text,
    url: orNull(text),
    date: orNull(text),
    quote: text,
    kind: z.enum(["verbatim", "paraphrase"]),
  }),
});
export type RawLanded = z.output<typeof RawLanded>;
