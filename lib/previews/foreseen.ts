import type { Reads } from "@/db";
import { EVERYTHING } from "../access/scope";
import type { DifferenceKind } from "../matching/difference";
import { stateOf, targetNow } from "./target";

/** What a publication says of its preview: whether all open leads were looked at beforehand, and what was found. */
export type ForeseenOfAll = {
  previewed: "yes" | "partial" | "no";
  preview?: { looked: number; leads: number; changed: number; kinds: Partial<Record<DifferenceKind, number>> };
};

/** What is known now of the pending changes' effect on the open leads. A preview of anything else counts for nothing. */
export async function foreseenNow(tx: Pick<Reads, "policy" | "previews">, today: string): Promise<ForeseenOfAll> {
  const latest = await tx.previews.latest();
  const state = stateOf(latest, await targetNow(tx, today));
  const isPartial = (state === "running" || state === "stopped") && latest !== null && latest.done > 0;
  if (!latest || (state !== "finished" && !isPartial)) return { previewed: "no" };
  const kinds = await tx.previews.counts(EVERYTHING, latest.id);
  const preview = { looked: latest.done, leads: latest.total, changed: latest.changed, kinds };
  return { previewed: state === "finished" ? "yes" : "partial", preview };
}
