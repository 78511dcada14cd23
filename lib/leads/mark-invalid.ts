import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { MarkInvalid } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Not an investment at all. It is kept, and stays out of every figure.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.changed.
 */
export async function markInvalid(tx: Tx, actor: Actor, input: MarkInvalid): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "mark-invalid", input);
  const change = { status: "invalid" as const, statusReason: input.reason };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.marked-invalid", reason: input.reason }));
}
