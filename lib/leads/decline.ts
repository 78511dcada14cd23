import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { DeclineOffer } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * The county does not take the lead, and says why. It goes back to the city, whose officer stayed in charge.
 * Refuses: lead.not-found, lead.already-answered, lead.not-your-county, lead.changed.
 */
export async function declineOffer(tx: Tx, actor: Actor, input: DeclineOffer): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "decline", input);
  const offer = (await tx.assignments.openOffer(lead.id)) ?? refuse("lead.already-answered");
  (await tx.assignments.answer(offer.id, {
    state: "declined",
    answer: input.reason,
    answeredAt: new Date(),
    answeredBy: actor.id,
  })) ?? refuse("lead.already-answered");
  const change = { locationId: null, isAccepted: false, status: "active" as const };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.declined", reason: input.reason }));
}
