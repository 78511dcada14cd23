import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { ReturnLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * The county gives an accepted lead back to the city's pool, with the reason. Nobody owns it then.
 * Refuses: lead.not-found, lead.not-owner, lead.no-county, lead.not-active, lead.changed.
 */
export async function returnLead(tx: Tx, actor: Actor, input: ReturnLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "return", input);
  const end = { state: "returned" as const, answer: input.reason, answeredAt: new Date(), answeredBy: actor.id };
  await tx.assignments.returnAccepted(lead.id, end);
  const change = { locationId: null, isAccepted: false, ownerId: null, ownedSince: null };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.returned", reason: input.reason }));
}
