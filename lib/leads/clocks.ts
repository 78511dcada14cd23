import { DAY_MS } from "../calendar/shanghai";
import { addWorkingDays } from "../calendar/working-days";

/**
 * The clocks 时限 of the pipeline. `working` counts working days, `days` counts calendar days.
 * Sources: Jiangmen 江府办函〔2024〕37号 (1 day, 3 days, 1 week), Ningbo transfer rule (7 days); others [the house's defaults].
 */
export const CLOCKS = {
  response: { working: 1, from: "arrival" },
  assessment: { working: 3, from: "first reply" },
  feedback: { days: 7, from: "arrival" },
  countyDecision: { working: 2, from: "offer" },
  countyFirstContact: { days: 7, from: "acceptance" },
  negotiationTouch: { days: 14, from: "last contact" },
  review: { working: 15, from: "review" },
  visit: { days: 90, from: "last contact" },
} as const;
export type Clock = keyof typeof CLOCKS;

export function dueAt(clock: Clock, from: Date): Date {
  const rule = CLOCKS[clock];
  return "working" in rule ? addWorkingDays(from, rule.working) : new Date(from.getTime() + rule.days * DAY_MS);
}
