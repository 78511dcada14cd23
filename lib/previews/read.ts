import type { Preview, PreviewedLead, Reads } from "@/db";
import type { Actor } from "../access/actor";
import { EVERYTHING, type Scope, visibleTo } from "../access/scope";
import { dayOf } from "../calendar/shanghai";
import type { DifferenceKind } from "../matching/difference";
import type { PreviewQuery } from "./input";
import { type PreviewState, stateOf, targetNow } from "./target";

const SIZE = 10;

/** The newest preview as one reader may see it. */
export type PreviewRead = {
  state: PreviewState;
  preview: Preview | null;
  /** How many leads would change in each way: those the reader may see; all of them for who sees none by itself. */
  kinds: Partial<Record<DifferenceKind, number>>;
  /** How many of the leads it found the reader may see. */
  inScope: number;
  /** Those leads, the ones of one kind when asked so, a page of them. */
  leads: { total: number; rows: PreviewedLead[]; size: number };
};

/**
 * Where the preview of what is pending stands. Who publishes without seeing leads (an administrator) is told how many would
 * change in which way, and none of them by name.
 */
export async function readPreview(
  read: Pick<Reads, "policy" | "previews">,
  actor: Pick<Actor, "role" | "locationId">,
  { kind, page }: PreviewQuery,
): Promise<PreviewRead> {
  const preview = await read.previews.latest();
  const state = stateOf(preview, await targetNow(read, dayOf(new Date())));
  const none = { total: 0, rows: [], size: SIZE };
  if (!preview || state === "nothing-pending" || state === "none" || state === "outdated")
    return { state, preview: null, kinds: {}, inScope: 0, leads: none };
  const scope = visibleTo(actor);
  const counted: Scope = scope.sees === "none" ? EVERYTHING : scope;
  const [kinds, inScope, found] = await Promise.all([
    read.previews.counts(counted, preview.id),
    read.previews.total(scope, preview.id),
    read.previews.page(scope, preview.id, kind, { offset: (page - 1) * SIZE, limit: SIZE }),
  ]);
  return { state, preview, kinds, inScope, leads: { ...found, size: SIZE } };
}
