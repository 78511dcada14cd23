import { addDays, atMinute, DAY_MS } from "../calendar/shanghai";
import { addWorkingDays } from "../calendar/working-days";
import { factValue, type RecordedFacts } from "./facts";
import type { Stage } from "./stages";
import type { Status } from "./statuses";

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

/** The clock of each stage; "contract" is the deadline the agreement itself names, null runs none. */
export const STAGE_CLOCKS: Record<Stage, Clock | "contract" | null> = {
  new: "response",
  responded: "assessment",
  assessed: "feedback",
  assigned: "countyFirstContact",
  negotiating: "negotiationTouch",
  review: "review",
  signed: "contract",
  registered: "contract",
  construction: "contract",
  production: null,
  aftercare: "visit",
};

export function dueAt(clock: Clock, from: Date): Date {
  const rule = CLOCKS[clock];
  return "working" in rule ? addWorkingDays(from, rule.working) : new Date(from.getTime() + rule.days * DAY_MS);
}

/** The part of a lead its clock is read from. */
export type ClockView = {
  stage: Stage;
  stageSince: Date;
  status: Status;
  receivedAt: Date;
  responseDueAt: Date;
  respondedAt: Date | null;
  lastTouchAt: Date | null;
  facts: RecordedFacts;
};

/** The moments of its last assignment, where it had one. */
export type TransferView = { offerDueAt: Date | null; acceptedAt: Date | null };

/** Through the last minute of a deadline's day. */
function contractDeadline(view: ClockView): Date | null {
  const name = view.stage === "construction" ? "productionDeadline" : "startDeadline";
  const day = factValue(view.facts, name);
  return typeof day === "string" ? atMinute(addDays(day, 1), 0) : null;
}

/** When the present stage's clock runs out; null where none runs: paused and ended leads, and a stage already served. */
export function stageDueAt(view: ClockView, transfer: TransferView): Date | null {
  if (view.status === "in-transfer") return transfer.offerDueAt;
  if (view.status !== "active") return null;
  const touchedSince = (moment: Date) => view.lastTouchAt !== null && view.lastTouchAt > moment;
  const lastContact = view.lastTouchAt ?? view.stageSince;
  // A county that has accepted owes its first contact, whatever the stage says.
  if (transfer.acceptedAt && !touchedSince(transfer.acceptedAt))
    return dueAt("countyFirstContact", transfer.acceptedAt);
  const clock = STAGE_CLOCKS[view.stage];
  if (clock === null) return null;
  if (clock === "contract") return contractDeadline(view);
  if (clock === "response") return view.respondedAt ? dueAt("assessment", view.respondedAt) : view.responseDueAt;
  if (clock === "assessment") return dueAt("assessment", view.respondedAt ?? view.stageSince);
  if (clock === "feedback") return touchedSince(view.stageSince) ? null : dueAt("feedback", view.receivedAt);
  if (clock === "review") return dueAt("review", view.stageSince);
  return dueAt(clock === "countyFirstContact" ? "negotiationTouch" : clock, lastContact);
}
