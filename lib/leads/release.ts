import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { catchUp } from "../rematching/catch-up";
import type { ReleaseLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Put a lead that was set aside by the public form on the desk after all.
 * Refuses: lead.not-found, lead.not-held, lead.changed.
 */
export async function releaseLead(tx: Tx, actor: Actor, input: ReleaseLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "release", input);
  const change = { status: "active" as const, statusReason: null };
  const saved = await keepLead(tx, actor, lead, change, { event: "lead.released", reason: input.reason });
  return stateOf(await catchUp(tx, saved, new Date()));
}
