import { z } from "zod";
import { MEASURE_ASKS, MEASURE_NATURES } from "../../../lib/policy/measure-nature";
import { MEASURE_STATUSES } from "../../../lib/policy/reference";
import conditions from "../reference/matching/conditions.json" with { type: "json" };

const text = z.string().min(1);
/** Why the record is read otherwise than it came: for whoever reviews the file. */
const mended = { status: z.enum(MEASURE_STATUSES).optional(), why: text.optional() };

const RawCondition = z.strictObject({
  /** null: background, nothing to offer. */
  nature: z.enum(MEASURE_NATURES).nullable(),
  divisions: z.array(z.string().regex(/^\d\d(-\d\d)?$/)).default([]),
  lines: z.array(text).default([]),
  linesExcluded: z.array(text).default([]),
  asks: z.array(z.enum(MEASURE_ASKS)).default([]),
  ...mended,
});
const RawTerm = z.strictObject({ validFrom: text.optional(), validTo: text.optional(), ...mended });

const READ = z
  .strictObject({ measures: z.record(text, RawCondition), documents: z.record(text, RawTerm) })
  .parse(conditions);

type Condition = z.output<typeof RawCondition>;

/** How the conditions of a measure nobody has read yet stand: open when it can be claimed, with no limits but the record's own. */
export const unread = (matchable: boolean): Condition => RawCondition.parse({ nature: matchable ? "open" : null });

/** How we read the conditions of a measure; null when it is not among those that ship. */
export const conditionIfRead = (id: string): Condition | null => READ.measures[id] ?? null;

/** The same; every measure that ships needs one. */
export function conditionOf(id: string): Condition {
  const read = conditionIfRead(id);
  if (!read) throw new Error(`db/seed/reference/matching/conditions.json says nothing of ${id}`);
  return read;
}

/** Dates and status of a document where we read them otherwise than they came. */
export function termRead(id: string): Omit<z.output<typeof RawTerm>, "why"> {
  const { why: _, ...read } = READ.documents[id] ?? {};
  return read;
}
