import { z } from "zod";
import { match } from "./match";
import type { Prepared } from "./prepare";
import type { MatchResult } from "./result";

const figure = z.number().min(0).nullish();

/**
 * One inquiry as `npm run match` and `POST /api/v1/match` take it: amounts in whole units of `currency`, the country as an
 * ISO 3166 code or an English name. Other keys are passed over, so that records of other systems can be sent as they are.
 */
export const AskedInquiry = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().min(1),
  sector: z.string().max(500).nullish(),
  investmentAmount: figure,
  currency: z.string().max(20).nullish(),
  landMu: figure,
  floorAreaM2: figure,
  jobs: figure,
  contactCountry: z.string().max(100).nullish(),
});
export type AskedInquiry = z.output<typeof AskedInquiry>;

export type Answered = { id?: string | number } & MatchResult;
/** `line` counts from 1. */
export type NotAnswered =
  | { line: number; error: "not-json" }
  | { id?: string | number; line: number; error: "not-an-inquiry"; fields: string[] };

/** `today` is the Shanghai date the measures must be in force on. */
export function answerTo(prepared: Prepared, { id, ...input }: AskedInquiry, today: string): Answered {
  return { id, ...match(prepared, input, { today }) };
}

const isId = (id: unknown): id is string | number => typeof id === "string" || typeof id === "number";

/** One of several: what cannot be read is told by its number and its fields, so that the others go on. */
export function answerLine(prepared: Prepared, raw: unknown, line: number, today: string): Answered | NotAnswered {
  const parsed = AskedInquiry.safeParse(raw);
  if (parsed.success) return answerTo(prepared, parsed.data, today);
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join(".") || "line"))];
  const id = (raw as { id?: unknown } | null)?.id;
  return { ...(isId(id) ? { id } : {}), line, error: "not-an-inquiry", fields };
}
