import { refuse } from "../refusal";
import { FORMS } from "./forms/forms";
import { leanedOn, missingIn } from "./forms/references";
import type { DraftedKind } from "./kinds";
import { recordSaid } from "./record-name";
import { type RecordChange, recordName } from "./records";
import type { PolicySet } from "./reference";

/**
 * Everything these changes lean on is in the set they lead to, and nothing in it leans on what they take out.
 * Refuses: policy.unfounded.
 */
export function mustBeFounded(set: PolicySet, changes: readonly RecordChange[]): void {
  const isEnd = changes.some(({ action }) => action === "end");
  const leaning = isEnd ? leanedOn(set) : new Map<string, never>();
  for (const { kind, key, action, data } of changes) {
    const [by] = action === "end" ? (leaning.get(recordName({ kind, key })) ?? []) : [];
    if (by) refuse("policy.unfounded", { name: recordSaid(by.kind, key, by.data, "zh") });
    if (action === "end" || !(kind in FORMS)) continue;
    if (missingIn(set, kind as DraftedKind, data).length > 0)
      refuse("policy.unfounded", { name: recordSaid(kind, key, data, "zh") });
  }
}
