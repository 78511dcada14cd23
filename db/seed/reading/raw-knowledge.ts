import { z } from "zod";
import type {
  AskWords,
  Industry,
  Landmark,
  Need,
  Product,
  ProfileFact,
  Restriction,
} from "../../../lib/matching/knowledge";
import { LANDMARK_KINDS } from "../../../lib/matching/knowledge";
import { MEASURE_ASKS } from "../../../lib/policy/measure-nature";
import { LOCATION_IDS } from "../../../lib/policy/reference";
import { landmarkId } from "../../../lib/policy/signal-lists";

/** The files of ../reference/matching are written in the shape of `Knowledge` itself; these say so, as strictly as ./raw.ts. */

const text = z.string().min(1);
const words = z.array(text);
const local = z.strictObject({ zh: text, "zh-hant": text, en: text });
const levels = z.record(z.string(), z.number());
const evidence = z.array(
  z.strictObject({
    sourceId: text.nullable(),
    title: text.nullable(),
    url: text.nullable(),
    date: text.nullable(),
    quote: text.nullable(),
    confidence: z.enum(["seed", "sourced", "common-knowledge"]),
    note: local.nullish(),
  }),
);
const locationId = z.enum(LOCATION_IDS);

const RawIndustry: z.ZodType<Industry> = z.strictObject({
  id: text,
  name: local,
  gbt: text,
  isic: text,
  clusters: levels,
  means: z.boolean().nullish(),
});
const RawProduct: z.ZodType<Product> = z.strictObject({
  id: text,
  industry: text,
  zh: words,
  en: words,
  weight: z.number(),
});
const RawNeed: z.ZodType<Need> = z.strictObject({ id: text, name: local, zh: words, en: words, weight: z.number() });
const RawProfile: z.ZodType<ProfileFact> = z.strictObject({
  locationId,
  name: text,
  text: local,
  industries: levels,
  needs: levels,
  evidence,
});
const RawRestriction: z.ZodType<Restriction> = z.strictObject({
  id: text,
  name: local,
  text: local,
  all: z.array(words),
  within: z.number().nullish(),
  evading: z.boolean().nullish(),
  unless: words,
  evidence,
});
const RawLandmark = z
  .strictObject({
    zh: words,
    en: words,
    kind: z.enum(LANDMARK_KINDS),
    at: z.tuple([z.number(), z.number()]).optional(),
    name: local.optional(),
  })
  .transform((it): Landmark => ({ id: landmarkId(it), ...it }));

const RawAsk: z.ZodType<AskWords> = z.strictObject({
  id: z.enum(MEASURE_ASKS),
  yes: words,
  no: words,
  maybe: words,
  unsaid: z.enum(["ask", "no"]),
  leastYuan: z.number().nullish(),
  fromOutside: z.boolean().nullish(),
});

export const RawKnowledge = z.strictObject({
  industries: z.array(RawIndustry),
  needs: z.array(RawNeed),
  products: z.array(RawProduct),
  profiles: z.array(RawProfile),
  restrictions: z.array(RawRestriction),
  signals: z.strictObject({
    spam: levels,
    orders: words,
    places: z.record(z.string(), locationId),
    elsewhere: words,
    landmarks: z.array(RawLandmark),
    evading: words,
    decided: words,
    excluded: words,
    impossible: z.record(z.string(), text),
    masks: words,
    negators: words,
    customer: words,
    making: words,
    wanting: words,
    vague: words,
    asks: z.array(RawAsk),
    outsiders: words,
    homesAbroad: words,
    production: words,
  }),
});
