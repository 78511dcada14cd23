import type { Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { AnswerPolicyChange } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";

/**
 * Say what was done about a policy that has changed since it was shown for this lead: its task is closed.
 * Refuses: lead.not-found, lead.not-active, lead.not-owner, lead.no-policy-change, lead.changed.
 */
export async function answerPolicyChange(tx: Tx, actor: Actor, input: AnswerPolicyChange): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "answer-policy-change", input);
  const notice = (await tx.policyNotices.openOf(lead.id)) ?? refuse("lead.no-policy-change");
  const { outcome, note } = input;
  await tx.policyNotices.close(notice.id, { closedAt: new Date(), closedBy: actor.id, outcome, note: note || null });
  const detail = { outcome, fromVersion: notice.fromVersionId, toVersion: notice.toVersionId };
  return stateOf(await keepLead(tx, actor, lead, {}, { event: "lead.policy-change-answered", reason: note, detail }));
}
