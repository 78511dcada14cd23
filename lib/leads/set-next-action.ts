import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { type Day, dayOf } from "../calendar/shanghai";
import { refuse } from "../refusal";
import type { SetNextAction } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/** A next action is a promise, so its day is today or later. Refuses lead.date-in-past, about `field`. */
export function mustNotBePast(day: Day, field: string, now = new Date()): void {
  if (day < dayOf(now)) refuse("lead.date-in-past", { field }, { [field]: "lead.date-in-past" });
}

/**
 * Say what comes next, and by which day.
 * Refuses: lead.not-found, lead.not-active, lead.date-in-past, lead.changed.
 */
export async function setNextAction(tx: Tx, actor: Actor, input: SetNextAction): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "set-next-action", input);
  mustNotBePast(input.nextActionOn, "nextActionOn");
  const change = { nextAction: input.nextAction, nextActionOn: input.nextActionOn };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.next-action-set" }));
}
