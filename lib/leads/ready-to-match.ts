import type { Reads } from "@/db";
import { withPrecedents } from "../matching/own";
import type { Prepared } from "../matching/prepare";
import { preparedFor } from "../matching/prepared-for";
import { OWN } from "../matching/weights";
import type { PolicySet } from "../policy/reference";

const ready = new WeakMap<PolicySet, Prepared>();

/**
 * The policy in force with the bureau's own precedents as they stand: only what changed since the last time is read.
 * What a unit of work has itself changed is used by it and forgotten, because it may yet be undone.
 */
export async function readyToMatch(tx: Pick<Reads, "policy" | "precedents">): Promise<Prepared> {
  const set = await tx.policy.current();
  const asOf = await tx.precedents.lastSeq();
  const known = ready.get(set);
  if (known?.own.asOf === asOf && !tx.precedents.isChanging()) return known;
  const from = known && known.own.asOf <= asOf ? known : preparedFor(set);
  const { added, withdrawn } = await tx.precedents.between(Math.max(from.own.asOf, asOf - OWN.reach), asOf);
  const now = asOf === 0 ? from : withPrecedents(from, asOf, added, withdrawn);
  if (!tx.precedents.isChanging()) ready.set(set, now);
  return now;
}
