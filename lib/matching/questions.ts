import type { Business } from "./business";
import type { Behaviour } from "./result";
import { CLEAR_ENOUGH } from "./weights";

type Known = { yuan: number | null; landMu: number | null; jobs: number | null; hasFloor: boolean; several: boolean };

/** Every question the engine may ask, most telling first. Message keys below `matching.question`. */
export const QUESTIONS = ["several-projects", "sector", "amount", "land", "jobs", "location-needs"] as const;

/** The two or three facts that would help most. Nothing is asked of spam or of what cannot be accepted. */
export function questionsFor(behaviour: Behaviour, business: Business, known: Known): string[] {
  if (behaviour === "flag_spam" || behaviour === "no_match_restricted" || behaviour === "out_of_area") return [];
  const missing: Record<(typeof QUESTIONS)[number], boolean> = {
    "several-projects": known.several,
    sector: business.clarity < CLEAR_ENOUGH,
    amount: known.yuan === null,
    land: known.landMu === null && !known.hasFloor,
    jobs: known.jobs === null,
    "location-needs": true,
  };
  if (behaviour === "ask_clarification") {
    missing.sector = true;
    missing.jobs = false;
  }
  const limit = behaviour === "ask_clarification" || known.several ? 3 : 2;
  return QUESTIONS.filter((code) => missing[code]).slice(0, limit);
}
