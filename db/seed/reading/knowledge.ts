import { z } from "zod";
import type { Knowledge } from "../../../lib/matching/knowledge";
import type { LocationId } from "../../../lib/policy/reference";

const Text = z.strictObject({ zh: z.string().min(1), "zh-hant": z.string().min(1), en: z.string().min(1) });
const LocationName = z.enum([
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
] satisfies LocationId[]);

const EvidenceRecord = z.strictObject({
  sourceId: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  quote: z.string().nullable(),
  confidence: z.enum(["seed", "sourced", "common-knowledge"]),
  note: z.string().nullish(),
});

const Phrases = z.array(z.string().min(1));
const Levels = z.record(z.string(), z.number().min(-1).max(1));

/** The matching data in db/seed/reference/matching, checked field by field. */
export const KnowledgeSchema: z.ZodType<Knowledge> = z.strictObject({
  industries: z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      gbt: z.string(),
      isic: z.string(),
      clusters: z.record(z.string(), z.number().min(0).max(1)),
    }),
  ),
  products: z.array(
    z.strictObject({ id: z.string(), industry: z.string(), zh: Phrases, en: Phrases, weight: z.number().positive() }),
  ),
  needs: z.array(
    z.strictObject({ id: z.string(), name: Text, zh: Phrases, en: Phrases, weight: z.number().positive() }),
  ),
  profiles: z.array(
    z.strictObject({
      locationId: LocationName,
      name: z.string(),
      text: Text,
      industries: Levels,
      needs: Levels,
      evidence: z.array(EvidenceRecord).min(1),
    }),
  ),
  restrictions: z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      text: Text,
      all: z.array(Phrases.min(1)).min(1),
      unless: Phrases,
      evidence: z.array(EvidenceRecord).min(1),
    }),
  ),
  signals: z.strictObject({
    spam: z.record(z.string(), z.number().positive()),
    orders: Phrases,
    places: z.record(z.string(), LocationName),
    elsewhere: Phrases,
    decided: Phrases,
    excluded: Phrases,
    impossible: z.record(z.string(), z.string()),
    negators: Phrases,
    customer: Phrases,
    making: Phrases,
    wanting: Phrases,
    vague: Phrases,
  }),
});
