import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { AcceptOffer } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { successor } from "./successor";

/**
 * The county takes the lead it was offered and names who follows it up. The first to accept does.
 * Refuses: lead.not-found, lead.already-answered, lead.not-your-county, account.not-found, lead.owner-cannot-see,
 * lead.changed.
 */
export async function acceptOffer(tx: Tx, actor: Actor, input: AcceptOffer): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "accept", input);
  const officer = await successor(tx, input.officerId ?? actor.id, lead.locationId);
  if (officer.locationId !== lead.locationId) refuse("lead.owner-cannot-see", { name: officer.name });
  const offer = (await tx.assignments.openOffer(lead.id)) ?? refuse("lead.already-answered");
  const now = new Date();
  (await tx.assignments.answer(offer.id, {
    state: "accepted",
    answer: input.note || null,
    answeredAt: now,
    answeredBy: actor.id,
    officerId: officer.id,
  })) ?? refuse("lead.already-answered");
  const change = { isAccepted: true, status: "active" as const, ownerId: officer.id, ownedSince: now };
  const detail = { names: { to: officer.name } };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.accepted", reason: input.note, detail }));
}
