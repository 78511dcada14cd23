import { z } from "zod";
import { BEHAVIOURS } from "../matching/result";
import { DECIDERS, JUDGED, OUTCOMES, type Outcome, SUBJECTS, type Subject } from "./outcomes";

/** As stored, but "three" with the first counted in; "judged": those that say something; "decided": all but the open. */
export const ASKED = [...OUTCOMES, "judged", "decided"] as const;
export type Asked = (typeof ASKED)[number];

const id = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .optional()
  .catch(undefined);

/**
 * What a list may ask about the first answer given of each lead: "place-first", the ids that were suggested and decided
 * (or "none"), how sure it was ("place-3" is 30 to under 40 %), what decided the place, which policy version answered.
 */
export const SUGGESTION_FILTER = {
  suggestion: z
    .templateLiteral([z.enum(SUBJECTS), "-", z.enum(ASKED)])
    .optional()
    .catch(undefined),
  sure: z
    .templateLiteral([z.enum(SUBJECTS), "-", z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])])
    .optional()
    .catch(undefined),
  suggestedCluster: id,
  decidedCluster: id,
  suggestedPlace: id,
  decidedPlace: id,
  decidedBy: z.enum(DECIDERS).optional().catch(undefined),
  firstAnswer: z.enum(BEHAVIOURS).optional().catch(undefined),
  firstPolicy: id,
};
const Filter = z.object(SUGGESTION_FILTER);
export type SuggestionFilter = z.output<typeof Filter>;

/** "place-three" in its parts: the subject, and the outcomes that it lets through. */
export function askedOf(suggestion: `${Subject}-${Asked}`): { subject: Subject; outcomes: readonly Outcome[] } {
  const [subject, asked] = suggestion.split("-") as [Subject, Asked];
  if (asked === "judged") return { subject, outcomes: JUDGED };
  if (asked === "decided") return { subject, outcomes: [...JUDGED, "unjudged"] };
  return { subject, outcomes: asked === "three" ? ["first", "three"] : [asked] };
}

/** "place-3" in its parts. */
export function bandAsked(sure: string): { subject: Subject; band: number } {
  const [subject, band] = sure.split("-") as [Subject, string];
  return { subject, band: Number(band) };
}
