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

const ready = (): Ready => {
  house[KEY] ??= { known: new WeakMap() };
  return house[KEY];
};

/** The bureau's own precedents added, as far as `known` does not hold them yet. */
async function withOwn(tx: Pick<Reads, "precedents">, known: Prepared, asOf: number): Promise<Prepared> {
  const from = known.own.asOf <= asOf ? known : preparedFor(known.set);
  const { added, withdrawn } = await tx.precedents.between(Math.max(from.own.asOf, asOf - OWN.reach), asOf);
  return asOf === 0 ? from : withPrecedents(from, asOf, added, withdrawn);
}

/**
 * The policy in force with the bureau's own precedents as they stand: only what changed since the last time is read.
 * What a unit of work has itself changed is used by it and forgotten, because it may yet be undone.
 */
export async function readyToMatch(tx: Pick<Reads, "policy" | "precedents">): Promise<Prepared> {
  const kept = ready();
  const set = await tx.policy.current();
  const asOf = await tx.precedents.lastSeq();
  const known = kept.known.get(set) ?? (await begunWith(tx, set, kept.last));
  const isUndoable = tx.precedents.isChanging();
  const now = known.own.asOf === asOf && !isUndoable ? known : await withOwn(tx, known, asOf);
  if (isUndoable) return now;
  kept.known.set(set, now);
  kept.last = now;
  return now;
}

/** A set that nobody has published, with the same precedents: for whoever asks what it would change. It is not kept. */
export async function readyWith(tx: Pick<Reads, "policy" | "precedents">, drafted: PolicySet): Promise<Prepared> {
  return withOwn(tx, await begunWith(tx, drafted, ready().last), await tx.precedents.lastSeq());
}
