import { z } from "zod";
import { LOCATION_IDS } from "./reference";

/** What staff may change one by one in the library, by form. */
export const DRAFTED_KINDS = ["product", "profile"] as const;
export type DraftedKind = (typeof DRAFTED_KINDS)[number];

const text = (most: number) => z.string().trim().min(1).max(most);
const note = z.string().trim().max(500).default("");

/** One a line, or a list: safe to read twice. Empty lines and repeats are left out. */
const lines = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split("\n") : (value ?? [])),
    z.array(z.string().trim().max(120)).max(300),
  )
  .transform((list) => [...new Set(list.filter(Boolean))]);

/** `key` is null for a new record; `version` is that of the pending change as it was seen, 0 when there was none. */
const seen = { key: z.string().min(1).max(120).nullable().default(null), version: z.number().int().min(0) };

/** Product words and the line of business they mean. At least one word, in Chinese or English. */
export const DraftProduct = z
  .strictObject({
    ...seen,
    industry: text(80),
    zh: lines,
    en: lines,
    weight: z.coerce.number().min(0.05).max(3).default(1),
    note,
  })
  .refine(({ zh, en }) => zh.length + en.length > 0, { path: ["zh"], message: "required" });
export type DraftProduct = z.output<typeof DraftProduct>;

/**
 * One thing known of a place. `industries` and `needs` are lines of "name = level", a level from -1 to 1. It rests on a
 * source of the library and its words, or is marked as common knowledge.
 */
export const DraftProfile = z
  .strictObject({
    ...seen,
    locationId: z.enum(LOCATION_IDS),
    textZh: text(500),
    textHant: z.string().trim().max(500).nullish(),
    textEn: text(800),
    industries: lines,
    needs: lines,
    sourceId: z.string().max(120).nullish(),
    quote: z.string().trim().max(1000).nullish(),
    isCommonKnowledge: z.boolean().default(false),
    note,
  })
  .refine((it) => it.isCommonKnowledge || it.sourceId, { path: ["sourceId"], message: "evidence" })
  .refine((it) => it.isCommonKnowledge || it.quote, { path: ["quote"], message: "quote" })
  .refine((it) => it.industries.length + it.needs.length > 0, { path: ["industries"], message: "required" });
export type DraftProfile = z.output<typeof DraftProfile>;

/** Takes a record out of the library with the next version. */
export const DraftEnd = z.strictObject({
  kind: z.enum(DRAFTED_KINDS),
  key: text(120),
  version: z.number().int().min(0),
  note: text(500),
});
export type DraftEnd = z.output<typeof DraftEnd>;

export const DiscardChange = z.strictObject({ id: text(60), version: z.number().int().min(1) });
export type DiscardChange = z.output<typeof DiscardChange>;

/**
 * `seen` is every pending change as it was shown: id to version. `withoutPreview`: publish although it is not known, or not
 * wholly, which open leads get another answer.
 */
export const PublishChanges = z.strictObject({
  note: text(500),
  seen: z.record(z.string(), z.number().int()),
  withoutPreview: z.boolean().default(false),
});
export type PublishChanges = z.output<typeof PublishChanges>;
