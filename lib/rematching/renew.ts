import type { DueLead, Lead, Match, Tx } from "@/db";
import { SYSTEM } from "../access/actor";
import { dayOf } from "../calendar/shanghai";
import { newId } from "../ids";
import { keepLead } from "../leads/keep";
import { guessed } from "../leads/match-again";
import { type Difference, differenceOf, kindsOf, type Settled } from "../matching/difference";
import { match } from "../matching/match";
import type { Prepared } from "../matching/prepare";
import type { MatchResult } from "../matching/result";
import type { PolicySet } from "../policy/reference";

export type Renewed = { before: Match; result: MatchResult; difference: Difference; settled: Settled };

/**
 * The answer of another policy version to the same words and figures, where an officer would notice the difference; null
 * where it stays. It knows the precedents that the old answer knew; what officers learnt since belongs to a match they
 * ask for, not to a change of policy.
 */
export function renewedBy(
  prepared: Prepared,
  { match: before, isClusterConfirmed, isDecided }: Omit<DueLead, "id" | "serial">,
  beforeSet: PolicySet,
  today: string,
): Renewed | null {
  const { set } = prepared;
  if (!before || before.policyVersionId === set.version) return null;
  const settled = { cluster: isClusterConfirmed, place: isDecided };
  const result = match(prepared, before.input, {
    without: new Set([before.leadId]),
    precedentsAsOf: before.result.precedentsAsOf ?? 0,
  });
  const difference = differenceOf({ set: beforeSet, result: before.result }, { set, result }, today, settled);
  return difference && { before, result, difference, settled };
}

/** Closes what was not answered yet and says what is different from the answer that was shown first; null when nothing is. */
async function sinceShown(tx: Tx, lead: Lead, { before, result, difference, settled }: Renewed, at: Date) {
  const open = await tx.policyNotices.openOf(lead.id);
  if (!open) return { from: before, difference };
  const from = (await tx.matches.find(lead.id, open.fromMatchId)) ?? before;
  const [was, is] = await Promise.all([tx.policy.at(from.policyVersionId), tx.policy.at(result.policyVersion)]);
  const whole =
    was && is ? differenceOf({ set: was, result: from.result }, { set: is, result }, dayOf(at), settled) : difference;
  await tx.policyNotices.close(open.id, { closedAt: at, outcome: whole ? "replaced" : "as-before" });
  return whole && { from, difference: whole };
}

/** Keeps the new answer beside the old one, lets the lead take over its guesses, and leaves a note for its officer. */
export async function takeOver(tx: Tx, lead: Lead, renewed: Renewed, at: Date): Promise<void> {
  const { before, result, settled } = renewed;
  const made = {
    id: newId(at.getTime()),
    leadId: lead.id,
    madeAt: at,
    policyVersionId: result.policyVersion,
    input: before.input,
    result,
  };
  await tx.matches.add(made);
  const shown = await sinceShown(tx, lead, renewed, at);
  if (shown)
    await tx.policyNotices.add({
      id: newId(at.getTime()),
      leadId: lead.id,
      fromMatchId: shown.from.id,
      toMatchId: made.id,
      fromVersionId: shown.from.policyVersionId,
      toVersionId: result.policyVersion,
      difference: shown.difference,
      madeAt: at,
    });
  const { suggestedLocationId, ...cluster } = guessed(result, settled.cluster);
  const change = settled.place ? cluster : { ...cluster, suggestedLocationId };
  const kinds = kindsOf(renewed.difference);
  const detail = { fromVersion: before.policyVersionId, policyVersion: result.policyVersion, kinds };
  await keepLead(tx, SYSTEM, lead, change, { event: "lead.rematched", detail });
}
