import type { Rematch, Tx } from "@/db";
import { SYSTEM } from "../access/actor";
import { EVERYTHING } from "../access/scope";
import { OPEN_STATUSES } from "../leads/statuses";
import { type Renewed, takeOver } from "./renew";

/** The run for the policy in force, begun when there is none yet. */
export async function openRematch(tx: Tx, at: Date): Promise<Rematch> {
  const { version } = await tx.policy.current();
  return (await tx.rematches.ofVersion(version)) ?? tx.rematches.begin(version, await tx.rematches.openLeads(), at);
}

/** Leads looked at in one stretch: how many, up to which serial, and those with another answer. */
export type Unit = { looked: number; upTo: number; renewed: Renewed[] };

/**
 * Keeps a stretch of a run together with how far the run has come, so that a stop in the middle loses nothing and doubles
 * nothing. Where another process has gone on meanwhile nothing is kept and its state is answered.
 */
export async function keepUnit(tx: Tx, run: Rematch, { looked, upTo, renewed }: Unit, at: Date): Promise<Rematch> {
  const now = await tx.rematches.ofVersion(run.id);
  if (!now || now.cursor !== run.cursor || now.finishedAt) return now ?? run;
  let changed = now.changed;
  for (const each of renewed) {
    const lead = await tx.leads.find(EVERYTHING, each.before.leadId);
    if (!lead || !OPEN_STATUSES.includes(lead.status)) continue;
    // Somebody asked again meanwhile: that answer already comes from the policy in force.
    if ((await tx.matches.linesOf(lead.id))[0]?.id !== each.before.id) continue;
    await takeOver(tx, lead, each, at);
    changed++;
  }
  return tx.rematches.move(now, { done: now.done + looked, cursor: upTo, changed });
}

/** Every open lead has been looked at: said once, in the history too. */
export async function finishRematch(tx: Tx, run: Rematch, at: Date): Promise<void> {
  const now = await tx.rematches.ofVersion(run.id);
  if (!now || now.finishedAt) return;
  await tx.rematches.move(now, { finishedAt: at, total: now.done });
  if (now.done === 0) return;
  await tx.history.record(SYSTEM, {
    event: "policy.rematched",
    subjectType: "policy",
    subjectId: run.id,
    detail: { leads: now.done, changed: now.changed },
  });
}
