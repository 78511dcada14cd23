import type { PolicyChange, Preview, Reads, Tx } from "@/db";
import { refuse } from "../refusal";

/** Every pending change as it was seen: id to version. */
export type Seen = Record<string, number>;

export const seenOf = (changes: readonly Pick<PolicyChange, "id" | "version">[]): Seen =>
  Object.fromEntries(changes.map(({ id, version }) => [id, version]));

/** The pending changes, when they are what was shown. Refuses: policy.nothing-pending, policy.changed. */
export async function changesAsSeen(tx: Pick<Tx, "policy">, seen: Seen): Promise<PolicyChange[]> {
  const changes = await tx.policy.pendingChanges();
  if (changes.length === 0) refuse("policy.nothing-pending");
  const isAsSeen = changes.length === Object.keys(seen).length && changes.every((it) => seen[it.id] === it.version);
  if (!isAsSeen) refuse("policy.changed");
  return changes;
}

/**
 * What a preview made now would be for: the version in force, the pending changes at their versions, and the day, because a
 * measure may be over tomorrow. Null when nothing is pending.
 */
export async function targetNow(read: Pick<Reads, "policy">, today: string): Promise<string | null> {
  const changes = await read.policy.pendingChanges();
  if (changes.length === 0) return null;
  const versionId = (await read.policy.latest())?.id ?? "";
  return read.policy.printOf({ versionId, seen: seenOf(changes), today });
}

/** How the newest preview stands to what would be published now. `outdated`: it was made for something else. */
export type PreviewState = "nothing-pending" | "none" | "outdated" | "running" | "stopped" | "finished";

export function stateOf(preview: Preview | null, target: string | null): PreviewState {
  if (target === null) return "nothing-pending";
  if (!preview) return "none";
  if (preview.target !== target) return "outdated";
  if (preview.finishedAt) return "finished";
  return preview.stoppedAt ? "stopped" : "running";
}
