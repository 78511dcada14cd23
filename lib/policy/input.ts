import { z } from "zod";
import { PARTIAL_DATE } from "./forms/field";
import { FORMS } from "./forms/forms";
import { inputOf } from "./forms/input";
import { DRAFTED_KINDS, type DraftedKind, REVIEW_STATES } from "./kinds";

type Some<T> = [T, ...T[]];

const text = (most: number) => z.string().trim().min(1).max(most);
const note = z.string().trim().max(500).default("");
const kind = z.enum(DRAFTED_KINDS);
const version = z.number().int().min(0);

/** `key` is null for a new record; `version` is that of the pending change as it was seen, 0 when there was none. */
const seen = { key: z.string().min(1).max(120).nullable().default(null), version };

/** A source the record rests on that the library does not have yet; evidence names it by `ref`. */
const newSources = z
  .array(z.strictObject({ ref: z.string().regex(/^new-\d+$/), data: inputOf(FORMS.source.fields) }))
  .max(10)
  .default([]);

/** A record of one kind as it shall be: exactly the fields of its description (lib/policy/forms), and what it rests on. */
const recordOf = (each: DraftedKind) =>
  z.strictObject({ kind: z.literal(each), ...seen, data: inputOf(FORMS[each].fields), newSources, note });

export const DraftRecord = z.discriminatedUnion(
  "kind",
  DRAFTED_KINDS.map(recordOf) as Some<ReturnType<typeof recordOf>>,
);
export type DraftRecord = z.output<typeof DraftRecord>;

/** Takes a record out of the library with the next version. */
export const DraftEnd = z.strictObject({ kind, key: text(120), version, note: text(500) });
export type DraftEnd = z.output<typeof DraftEnd>;

/**
 * A measure or document stays in the library and runs out after `validTo` ("2027", "2027-06", "2027-06-30"). A document may take
 * along its measures that would run longer.
 */
export const DraftExpiry = z.strictObject({
  kind: z.enum(["measure", "document"]),
  key: text(120),
  version,
  validTo: z.string().trim().regex(PARTIAL_DATE, { message: "partial-date" }),
  withMeasures: z.boolean().default(false),
  note: text(500),
});
export type DraftExpiry = z.output<typeof DraftExpiry>;

/** Somebody held a record against its source. `hash` is the print of the record as it was shown; days are calendar dates. */
export const ReviewRecord = z.strictObject({
  kind,
  key: text(120),
  hash: text(120),
  state: z.enum(REVIEW_STATES),
  against: text(500),
  dueOn: z.iso.date().nullish(),
  note: z.string().trim().max(1000).default(""),
});
export type ReviewRecord = z.output<typeof ReviewRecord>;

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
