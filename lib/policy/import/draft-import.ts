import type { Reads, Tx } from "@/db";
import type { Actor } from "../../access/actor";
import { refuse } from "../../refusal";
import { keepChange } from "../keep-change";
import { type PlannedRow, planned, planShape } from "./plan";
import type { Incoming } from "./read";

export type Imported = { drafted: number; unchanged: number; refused: number };

/** What a file would change, as the library and what is pending stand now, and a print of it. */
export async function planImport(
  policy: Reads["policy"],
  incoming: readonly Incoming[],
): Promise<{ rows: PlannedRow[]; seen: string }> {
  const set = (await policy.drafted()) ?? (await policy.current());
  const rows = planned(incoming, set, await policy.pendingChanges());
  return { rows, seen: policy.printOf(planShape(rows)) };
}

/**
 * Drafts every good row of a file, in one unit of work; nothing is published. `seen` is the print of the plan that was shown.
 * Refuses: policy.changed (the library moved on since), policy.nothing-to-import.
 */
export async function draftImport(
  tx: Tx,
  actor: Actor,
  incoming: readonly Incoming[],
  { seen, note }: { seen: string; note: string },
): Promise<Imported> {
  const plan = await planImport(tx.policy, incoming);
  if (plan.seen !== seen) refuse("policy.changed");
  const count = (action: PlannedRow["action"]) => plan.rows.filter((it) => it.action === action).length;
  const drafted = count("create") + count("amend");
  if (drafted === 0) refuse("policy.nothing-to-import");
  const set = await tx.policy.current();
  for (const { kind, key, action, data } of plan.rows) {
    if (!key || !data || (action !== "create" && action !== "amend")) continue;
    await keepChange(tx, actor, { kind, key, action, data, note, version: 0 });
  }
  const imported = { drafted, unchanged: count("unchanged"), refused: count("refused") };
  await tx.history.record(actor, {
    event: "policy.imported",
    subjectType: "policy",
    subjectId: set.version,
    reason: note || null,
    detail: { ...imported, rows: plan.rows.length },
  });
  return imported;
}
