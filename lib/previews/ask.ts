import type { Preview, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { dayOf } from "../calendar/shanghai";
import { newId } from "../ids";
import type { AskPreview, StopPreview } from "./input";
import { changesAsSeen, stateOf, targetNow } from "./target";

/**
 * Asks which open leads would get another answer with the pending changes. One that was stopped goes on, one that is there
 * already is answered as it is: it changes nothing anybody keeps, so the history has no line of it.
 * Refuses: policy.nothing-pending, policy.changed.
 */
export async function askPreview(tx: Tx, _actor: Actor, { seen, again }: AskPreview): Promise<Preview> {
  await changesAsSeen(tx, seen);
  const at = new Date();
  const target = (await targetNow(tx, dayOf(at))) as string;
  const latest = await tx.previews.latest();
  const state = stateOf(latest, target);
  if (latest && !again && (state === "running" || state === "finished")) return latest;
  if (latest && !again && state === "stopped") return tx.previews.move(latest, { stoppedAt: null });
  const { version: versionId } = await tx.policy.current();
  const total = await tx.rematches.openLeads();
  return tx.previews.begin({ id: newId(at.getTime()), target, versionId, total, startedAt: at });
}

/** Stops a preview that is under way; what it has found stays. */
export async function stopPreview(tx: Tx, _actor: Actor, { id }: StopPreview): Promise<null> {
  const latest = await tx.previews.latest();
  if (latest?.id === id && !latest.finishedAt) await tx.previews.move(latest, { stoppedAt: new Date() });
  return null;
}
