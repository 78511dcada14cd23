import type { Preview, Tx } from "@/db";
import { newId } from "../ids";
import { type Difference, kindsOf } from "../matching/difference";

export type Foreseen = { leadId: string; serial: number; difference: Difference; takesBack: boolean };

/** Leads looked at in one stretch: how many, up to which serial, and those that would get another answer. */
export type Stretch = { looked: number; upTo: number; foreseen: Foreseen[] };

/** Keeps a stretch with how far the preview has come. Where another process has gone on, or it ended, nothing is kept. */
export async function keepStretch(tx: Tx, preview: Preview, { looked, upTo, foreseen }: Stretch): Promise<Preview> {
  const now = await tx.previews.latest();
  if (now?.id !== preview.id || now.cursor !== preview.cursor || now.finishedAt || now.stoppedAt) return now ?? preview;
  await tx.previews.addLeads(
    foreseen.map((each) => ({ ...each, id: newId(), previewId: now.id, kinds: kindsOf(each.difference) })),
  );
  return tx.previews.move(now, { done: now.done + looked, cursor: upTo, changed: now.changed + foreseen.length });
}

/** Every open lead has been looked at. */
export async function finishPreview(tx: Tx, preview: Preview, at: Date): Promise<void> {
  const now = await tx.previews.latest();
  if (now?.id === preview.id && now.cursor === preview.cursor && !now.stoppedAt)
    await tx.previews.move(now, { finishedAt: at, total: now.done });
}
