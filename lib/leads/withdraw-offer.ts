import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { WithdrawOffer } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Take an offer back before the county has answered. The lead is the city's again.
 * Refuses: lead.not-found, access.not-allowed, lead.no-offer, lead.changed.
 */
export async function withdrawOffer(tx: Tx, actor: Actor, input: WithdrawOffer): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "withdraw-offer", input);
  if (actor.locationId) refuse("access.not-allowed", { right: "leads.allocate" });
  const offer = (await tx.assignments.openOffer(lead.id)) ?? refuse("lead.no-offer");
  const now = new Date();
  (await tx.assignments.answer(offer.id, {
    state: "withdrawn",
    answer: input.reason,
    answeredAt: now,
    answeredBy: actor.id,
  })) ?? refuse("lead.already-answered");
  const change = { locationId: null, isAccepted: false, status: "active" as const };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.offer-withdrawn", reason: input.reason }));
}
