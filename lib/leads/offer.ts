import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { newId } from "../ids";
import { refuse } from "../refusal";
import { dueAt } from "./clocks";
import type { OfferLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { successor } from "./successor";

/** Whether whoever follows the lead up today will still see it at `locationId`. */
async function stillSees(tx: Tx, ownerId: string | null, locationId: string): Promise<boolean> {
  if (!ownerId) return false;
  const owner = await tx.accounts.find(ownerId);
  return Boolean(owner && !owner.disabledAt && (!owner.locationId || owner.locationId === locationId));
}

/**
 * Offer a lead to a county, or to another one than the county that holds it. Until it is accepted the city answers
 * for it: the officer in charge stays, or the allocator takes over where that officer will no longer see it.
 * Refuses: lead.not-found, access.not-allowed, lead.not-active, lead.offer-pending, lead.same-county, lead.changed.
 */
export async function offerLead(tx: Tx, actor: Actor, input: OfferLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "offer", input);
  const { locationId, reason } = input;
  if (actor.locationId) refuse("access.not-allowed", { right: "leads.allocate" });
  if (lead.locationId === locationId && lead.isAccepted) refuse("lead.same-county", { location: locationId });
  const now = new Date();
  if (lead.isAccepted)
    await tx.assignments.returnAccepted(lead.id, {
      state: "returned",
      answer: reason,
      answeredAt: now,
      answeredBy: actor.id,
    });
  await tx.assignments.add({
    id: newId(now.getTime()),
    leadId: lead.id,
    locationId,
    state: "offered",
    reason,
    offeredBy: actor.id,
    offeredAt: now,
    dueAt: dueAt("countyDecision", now),
  });
  const owner = (await stillSees(tx, lead.ownerId, locationId))
    ? {}
    : { ownerId: (await successor(tx, actor.id, locationId)).id, ownedSince: now };
  const change = { ...owner, locationId, isAccepted: false, status: "in-transfer" as const };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.offered", reason }));
}
