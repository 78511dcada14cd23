import type { PolicySet } from "../policy/reference";
import { type Prepared, prepare } from "./prepare";

const ready = new WeakMap<PolicySet, Prepared>();

/** A policy version made ready for matching, once per version. */
export function preparedFor(set: PolicySet): Prepared {
  const known = ready.get(set);
  if (known) return known;
  const prepared = prepare(set);
  ready.set(set, prepared);
  return prepared;
}
