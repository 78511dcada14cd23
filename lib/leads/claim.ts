import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { ClaimLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Take a lead that nobody follows up yet. The first to ask gets it.
 * Refuses: lead.not-found, lead.already-owned, lead.not-active, lead.changed.
 */
export async function claimLead(tx: Tx, actor: Actor, input: ClaimLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "claim", input);
  const change = { ownerId: actor.id, ownedSince: new Date() };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.claimed" }));
}
