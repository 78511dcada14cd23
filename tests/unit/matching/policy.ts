import { loadReference } from "@/db/seed/reference";
import { match } from "@/lib/matching/match";
import { prepare } from "@/lib/matching/prepare";
import type { MatchInput } from "@/lib/matching/result";

export const set = loadReference();
export const prepared = prepare(set);

/** Matches a text, with form fields when a test needs them. */
export const ask = (text: string, fields: Partial<MatchInput> = {}) => match(prepared, { text, ...fields });
