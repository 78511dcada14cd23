import type { PolicySet } from "@/lib/policy/reference";
import { type Case, examples, landedCases, unseen, written } from "./cases";
import type { Memory } from "./figures";

/** What is measured and kept: each set of cases with as much memory of its own outcome as named. */
export const groupsOf = (set: PolicySet): Record<string, { cases: Case[]; memory: Memory }> => ({
  examples: { cases: examples(), memory: "all" },
  "examples-without-own": { cases: examples(), memory: "no-precedent" },
  "examples-nothing-known": { cases: examples(), memory: "nothing" },
  written: { cases: written(), memory: "all" },
  "written-without-own": { cases: written(), memory: "no-precedent" },
  "written-nothing-known": { cases: written(), memory: "nothing" },
  unseen: { cases: unseen(), memory: "all" },
  "unseen-without-own": { cases: unseen(), memory: "no-precedent" },
  "unseen-nothing-known": { cases: unseen(), memory: "nothing" },
  "landed-left-out": { cases: landedCases(set), memory: "no-precedent" },
  "landed-nothing-known": { cases: landedCases(set), memory: "nothing" },
});
