import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { HandOverLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { successor } from "./successor";

/**
 * Give a lead to a colleague who can see it.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, account.not-found, lead.owner-cannot-see, lead.changed.
 */
export async function handOverLead(tx: Tx, actor: Actor, input: HandOverLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "hand-over", input);
  const to = await successor(tx, input.toId, lead.locationId);
  if (to.id === lead.ownerId) return stateOf(lead);
  const from = lead.ownerId ? await tx.accounts.find(lead.ownerId) : null;
  const change = { ownerId: to.id, ownedSince: new Date() };
  const names = { from: from?.name ?? null, to: to.name };
  return stateOf(
    await keepLead(tx, actor, lead, change, { event: "lead.handed-over", reason: input.reason, detail: { names } }),
  );
}
