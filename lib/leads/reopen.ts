import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { catchUp } from "../rematching/catch-up";
import type { ReopenLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Take up again a lead that was closed, or wrongly called invalid or a duplicate.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.changed.
 */
export async function reopenLead(tx: Tx, actor: Actor, input: ReopenLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "reopen", input);
  const change = { status: "active" as const, statusReason: null, closeCause: null, duplicateOfId: null };
  const saved = await keepLead(tx, actor, lead, change, { event: "lead.reopened", reason: input.reason });
  return stateOf(await catchUp(tx, saved, new Date()));
}
