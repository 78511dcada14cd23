import type { PolicySet } from "../policy/reference";
import { type Prepared, prepare } from "./prepare";

const KEY = Symbol.for("inkstone.prepared");
/** Shared by every copy of this module: what the server's start made ready, its routes must not make again. */
const house = globalThis as { [KEY]?: WeakMap<PolicySet, Prepared> };

/** A policy version made ready for matching, once per version. */
export function preparedFor(set: PolicySet): Prepared {
  house[KEY] ??= new WeakMap();
  const known = house[KEY].get(set);
  if (known) return known;
  const prepared = prepare(set);
  house[KEY].set(set, prepared);
  return prepared;
}
