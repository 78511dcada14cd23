import type { Reads } from "@/db";
import { withPrecedents } from "../matching/own";
import type { Prepared } from "../matching/prepare";
import { preparedFor } from "../matching/prepared-for";
import { OWN } from "../matching/weights";
import type { PolicySet } from "../policy/reference";

type Ready = { known: WeakMap<PolicySet, Prepared>; last?: Prepared };
const KEY = Symbol.for("inkstone.ready-to-match");
/** Shared by every copy of this module: the server's start makes ready what its routes then use. */
const house = globalThis as { [KEY]?: Ready };

/** A version that reads texts as the archive's last one did has the bureau's leads from it, and need not read them again. */
async function begunWith(tx: Pick<Reads, "policy">, set: PolicySet, last: Prepared | undefined): Promise<Prepared> {
  const prepared = preparedFor(set);
  const isOurs = last?.vocabulary === prepared.vocabulary && (await tx.policy.at(last.set.version)) === last.set;
  return isOurs ? { ...prepared, own: last.own } : prepared;
}

/**
 * The policy in force with the bureau's own precedents as they stand: only what changed since the last time is read.
 * What a unit of work has itself changed is used by it and forgotten, because it may yet be undone.
 */
export async function readyToMatch(tx: Pick<Reads, "policy" | "precedents">): Promise<Prepared> {
  house[KEY] ??= { known: new WeakMap() };
  const ready = house[KEY];
  const set = await tx.policy.current();
  const asOf = await tx.precedents.lastSeq();
  const known = ready.known.get(set) ?? (await begunWith(tx, set, ready.last));
  const isUndoable = tx.precedents.isChanging();
  const keep = (now: Prepared) => {
    if (isUndoable) return now;
    ready.known.set(set, now);
    ready.last = now;
    return now;
  };
  if (known.own.asOf === asOf && !isUndoable) return keep(known);
  const from = known.own.asOf <= asOf ? known : preparedFor(set);
  const { added, withdrawn } = await tx.precedents.between(Math.max(from.own.asOf, asOf - OWN.reach), asOf);
  return keep(asOf === 0 ? from : withPrecedents(from, asOf, added, withdrawn));
}
