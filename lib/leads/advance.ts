import type { Lead, NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { newId } from "../ids";
import { refuse } from "../refusal";
import { gateView } from "./gate-view";
import { missingFor, moversInto } from "./gates";
import type { AdvanceLead } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { nextStage, type Stage } from "./stages";
import { answersFor } from "./verbs";

/** Ends the stay in one stage and begins that in another; the change it makes to the lead. */
export async function enter(
  tx: Tx,
  actor: Actor,
  lead: Lead,
  to: Stage,
  reason: string | null,
): Promise<Partial<NewLead>> {
  const now = new Date();
  await tx.stageStays.leave(lead.id, now);
  await tx.stageStays.add({ id: newId(), leadId: lead.id, stage: to, enteredAt: now, movedBy: actor.id, reason });
  return { stage: to, stageSince: now };
}

/**
 * Refuses lead.mover-not-allowed for a role the gate does not name, lead.not-owner for a colleague's lead. Where the
 * gate asks for somebody in particular (the city confirms a signing), that somebody need not own the lead.
 */
function mustMove(actor: Actor, lead: Lead, to: Stage): void {
  const { movers, isConfirmation } = moversInto(to, lead.investmentFen);
  if (!movers.includes(actor.role)) refuse("lead.mover-not-allowed", { stage: to });
  if (!isConfirmation && !answersFor(actor, lead)) refuse("lead.not-owner", { stage: to });
}

/**
 * Move a lead to the next stage, if everything its gate asks for is there.
 * Refuses: lead.not-found, lead.not-active, lead.stage-not-next, lead.mover-not-allowed, lead.not-owner,
 * lead.facts-missing with what is missing, lead.changed.
 */
export async function advanceLead(tx: Tx, actor: Actor, input: AdvanceLead): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "advance", input);
  if (nextStage(lead.stage) !== input.to) refuse("lead.stage-not-next", { stage: lead.stage, to: input.to });
  mustMove(actor, lead, input.to);
  const view = gateView(lead, await tx.inquiries.ofLead(lead.id), (await tx.matches.latest(lead.id)) !== null);
  const missing = missingFor(input.to, view);
  if (missing.length > 0)
    refuse("lead.facts-missing", { stage: input.to, count: missing.length, missing: missing.map(({ need }) => need) });
  const note = input.note || null;
  const change = await enter(tx, actor, lead, input.to, note);
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.advanced", reason: note }));
}
