import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { visibleTo } from "../access/scope";
import { refuse } from "../refusal";
import type { MarkDuplicate } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * The same request is kept elsewhere: point to it. Only a lead that the actor sees can be pointed to.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.duplicate-not-found, lead.duplicate-of-itself,
 * lead.changed.
 */
export async function markDuplicate(tx: Tx, actor: Actor, input: MarkDuplicate): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "mark-duplicate", input);
  const kept = await tx.leads.byReference(visibleTo(actor), input.of);
  if (kept?.id === lead.id) refuse("lead.duplicate-of-itself", { reference: input.of });
  if (!kept || kept.status === "duplicate") return refuse("lead.duplicate-not-found", { reference: input.of });
  const change = { status: "duplicate" as const, duplicateOfId: kept.id, statusReason: input.reason || null };
  const detail = { of: kept.reference };
  return stateOf(
    await keepLead(tx, actor, lead, change, { event: "lead.marked-duplicate", reason: input.reason, detail }),
  );
}
