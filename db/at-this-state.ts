import type { Reader } from "./handles";
import { historyReads } from "./history";

const KEPT = 200;
const kept = new WeakMap<object, Map<string, { seq: number; figures: Promise<unknown> }>>();

/**
 * Figures of one question at one state of the archive, counted once: a change anywhere moves `lastSeq`, so nothing
 * stale is ever found. `name` says what is asked, wholly.
 */
export async function atThisState<T>(q: Reader, archive: object, name: string, count: () => Promise<T>): Promise<T> {
  const seq = await historyReads(q).lastSeq();
  const known = kept.get(archive) ?? new Map<string, { seq: number; figures: Promise<unknown> }>();
  kept.set(archive, known);
  const found = known.get(name);
  if (found?.seq === seq) return found.figures as Promise<T>;
  const figures = count();
  if (known.size >= KEPT) known.delete(known.keys().next().value as string);
  known.set(name, { seq, figures });
  figures.catch(() => known.delete(name));
  return figures;
}
