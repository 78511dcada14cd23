import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import type { ResumeLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Take a paused lead up again; the clock of its stage runs on.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.changed.
 */
export async function resumeLead(tx: Tx, actor: Actor, input: ResumeLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "resume", input);
  const change = { status: "active" as const, statusReason: null, revisitOn: null };
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.resumed", reason: input.reason }));
}
