import type { DueLead, Lead, Match, PolicyNotice, Reads, Tx } from "@/db";
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
    today,
  });
  const difference = differenceOf({ set: beforeSet, result: before.result }, { set, result }, today, settled);
  return difference && { before, result, difference, settled };
}

type SinceShown = { open: PolicyNotice | null; from: Match; difference: Difference | null };

/**
 * What is different from the answer that was shown first, where an earlier change was not answered yet: null when this
 * one takes it back. `set` is the library of the new answer.
 */
export async function sinceShown(
  tx: Pick<Reads, "policyNotices" | "matches" | "policy">,
  { before, result, difference, settled }: Renewed,
  set: PolicySet,
  today: string,
): Promise<SinceShown> {
  const open = await tx.policyNotices.openOf(before.leadId);
  if (!open) return { open, from: before, difference };
  const from = (await tx.matches.find(before.leadId, open.fromMatchId)) ?? before;
  const was = await tx.policy.at(from.policyVersionId);
  if (!was) return { open, from, difference };
  return { open, from, difference: differenceOf({ set: was, result: from.result }, { set, result }, today, settled) };
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
  const set = (await tx.policy.at(result.policyVersion)) ?? (await tx.policy.current());
  const { open, from, difference } = await sinceShown(tx, renewed, set, dayOf(at));
  if (open) await tx.policyNotices.close(open.id, { closedAt: at, outcome: difference ? "replaced" : "as-before" });
  if (difference)
    await tx.policyNotices.add({
      id: newId(at.getTime()),
      leadId: lead.id,
      fromMatchId: from.id,
      toMatchId: made.id,
      fromVersionId: from.policyVersionId,
      toVersionId: result.policyVersion,
      difference,
      madeAt: at,
    });
  const change = guessed(result, settled);
  const kinds = kindsOf(renewed.difference);
  const detail = { fromVersion: before.policyVersionId, policyVersion: result.policyVersion, kinds };
  await keepLead(tx, SYSTEM, lead, change, { event: "lead.rematched", detail });
}
