import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { PauseLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { mustNotBePast } from "./set-next-action";

/**
 * Let a lead rest, with the reason and the day to look at it again. Its clock stops.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.date-in-past, lead.changed.
 */
export async function pauseLead(tx: Tx, actor: Actor, input: PauseLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "pause", input);
  mustNotBePast(input.revisitOn, "revisitOn");
  const change = { status: "paused" as const, statusReason: input.reason, revisitOn: input.revisitOn };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.paused", reason: input.reason }));
}
