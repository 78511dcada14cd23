import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import { enter } from "./advance";
import type { MoveBack } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { isBefore } from "./stages";

/**
 * Put a lead back to any earlier stage, with the reason. What was recorded stays.
 * Refuses: lead.not-found, lead.not-owner, lead.not-active, lead.stage-not-back, lead.changed.
 */
export async function moveBack(tx: Tx, actor: Actor, input: MoveBack): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "move-back", input);
  if (!isBefore(input.to, lead.stage)) refuse("lead.stage-not-back", { stage: lead.stage, to: input.to });
  const change = await enter(tx, actor, lead, input.to, input.reason);
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.moved-back", reason: input.reason }));
}
