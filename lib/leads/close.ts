import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { CloseLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * End a lead that will not land, with one cause of the list and a note. It stays readable for ever.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.changed.
 */
export async function closeLead(tx: Tx, actor: Actor, input: CloseLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "close", input);
  const change = { status: "closed" as const, closeCause: input.cause, statusReason: input.reason };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.closed", reason: input.reason }));
}
