import { z } from "zod";
import { CLUSTER_KINDS, LOCATION_IDS } from "../../../lib/policy/reference";

/**
 * The shape of the files in ../reference, exactly as they came. Objects are strict: a field nobody reads would
 * otherwise be lost without a word, so a new one fails here until `reading` knows what to do with it.
 */

const text = z.string().min(1);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable();
const ids = z.array(text);

export const RawEvidence = z.strictObject({
  sourceId: orNull(text),
  title: orNull(text),
  url: orNull(text),
  date: orNull(text),
  quote: orNull(text),
  confidence: z.enum(["seed", "sourced", "common-knowledge"]),
  note: orNull(text).optional(),
});
export type RawEvidence = z.output<typeof RawEvidence>;

const fact = { text, evidence: RawEvidence };
const named = { en: text, zh: text };

export const RawCluster = z.strictObject({
  id: text,
  kind: z.enum(CLUSTER_KINDS),
  nameEn: text,
  nameZh: text,
  nameEvidence: z.array(RawEvidence),
  role: text.optional(),
  segments: z.array(z.strictObject({ ...named, evidence: RawEvidence })),
  targets: z.array(
    z.strictObject({
      ...fact,
      year: orNull(z.number()),
      value: orNull(z.number()),
      unit: orNull(text),
      qualifier: orNull(text),
    }),
  ),
  measures: z.array(z.strictObject({ measureId: orNull(text), text })),
  regionalLayout: z.array(z.strictObject({ ...fact, segment: text, leads: ids, supports: ids })),
  scenarioCombos: z.array(z.strictObject({ ...named, evidence: RawEvidence })),
  zhaoqingFit: z.array(z.strictObject(fact)),
  keywordsEn: ids,
  keywordsZh: ids,
  related: ids,
});
export type RawCluster = z.output<typeof RawCluster>;

const RawFigure = z.strictObject({
  value: z.number(),
  unit: text,
  year: orNull(z.number()),
  evidence: RawEvidence,
  note: text.optional(),
});
export type RawFigure = z.output<typeof RawFigure>;

const RawContact = z.strictObject({
  org: text,
  orgZh: text,
  address: text,
  tel: text,
  fax: orNull(text),
  email: orNull(text),
  evidence: RawEvidence,
});
export type RawContact = z.output<typeof RawContact>;

const typedFact = z.strictObject({
  ...fact,
  type: z.enum(["rail", "airport", "water", "port", "expressway", "distance", "location", "metro area"]),
});

const locationId = z.enum(LOCATION_IDS);

export const RawCity = z.strictObject({
  id: z.literal("zhaoqing"),
  nameEn: text,
  nameZh: text,
  type: text,
  adcode: text,
  area: RawFigure,
  population: RawFigure,
  gdp: RawFigure,
  transport: z.array(typedFact),
  industrySystem: z.array(z.strictObject({ ...fact, period: text })),
  platforms: z.array(
    z.strictObject({
      id: text,
      ...named,
      text,
      locations: z.array(locationId),
      clusterIds: ids,
      evidence: z.array(RawEvidence),
    }),
  ),
  facts: z.array(z.strictObject(fact)),
  contacts: z.array(RawContact),
});
export type RawCity = z.output<typeof RawCity>;

export const RawLocation = z.strictObject({
  id: locationId,
  nameEn: text,
  nameZh: text,
  type: z.enum([
    "district",
    "county-level city",
    "county",
    "functional zone",
    "functional zone (national high-tech zone)",
  ]),
  seedListed: z.boolean(),
  adcode: orNull(text),
  withinAdcode: text.optional(),
  adcodeEvidence: orNull(RawEvidence),
  point: z.strictObject({ lat: z.number(), lon: z.number(), kind: text, evidence: RawEvidence }),
  area: RawFigure,
  population: z.array(RawFigure),
  gdp: orNull(RawFigure),
  role: text,
  parks: z.array(
    z.strictObject({
      ...named,
      positioning: text,
      clusterIds: ids,
      evidence: RawEvidence,
      level: z.literal("provincial").optional(),
      approved: text.optional(),
      areaHa: z.number().optional(),
      note: text.optional(),
    }),
  ),
  leadingIndustries: z.array(z.strictObject({ ...named, clusterIds: ids, evidence: RawEvidence })),
  transport: z.array(typedFact),
  costFacts: z.array(z.strictObject({ ...fact, topic: text })),
  anchors: z.array(
    z.strictObject({ ...named, what: text, clusterIds: ids, evidence: RawEvidence, note: text.optional() }),
  ),
  contacts: z.array(RawContact),
});
export type RawLocation = z.output<typeof RawLocation>;
