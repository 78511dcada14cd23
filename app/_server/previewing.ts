import type { Preview, Store } from "@/db";
import { dayOf } from "@/lib/calendar/shanghai";
import { readyWith } from "@/lib/leads/ready-to-match";
import { foresee } from "@/lib/previews/foresee";
import { finishPreview, keepStretch, type Stretch } from "@/lib/previews/keep";
import { stateOf, targetNow } from "@/lib/previews/target";
import { isDraining } from "./draining";
import { pacer } from "./pacer";

const READ_AT_ONCE = 32;
/** So much is kept in one unit of work: a stop loses a second or two of looking, the writer is asked seldom. */
const LOOKED_AT_ONCE = 200;
const FORESEEN_AT_ONCE = 20;
const SWEPT_AT_ONCE = 200;

async function sweep(store: Store, newest: Preview, rest: () => Promise<void>, isStopping: () => boolean) {
  while (!isStopping() && (await store.write((tx) => tx.previews.sweep(newest, SWEPT_AT_ONCE)))) await rest();
}

/**
 * Works the newest preview out as far as that was not done yet: which open leads would get another answer with the pending
 * changes. Ends early when it is stopped, when the changes or the version in force move on, or when `isStopping` says so.
 * The leads must have been matched with the version in force before: app/_server/matching-again.ts sees to that.
 */
export async function preview(store: Store, isStopping: () => boolean = isDraining): Promise<void> {
  const { read } = store;
  const asked = await read.previews.latest();
  if (!asked) return;
  const rest = pacer();
  await sweep(store, asked, rest, isStopping);
  const today = dayOf(new Date());
  const isWanted = async () => {
    const [latest, target] = [await read.previews.latest(), await targetNow(read, dayOf(new Date()))];
    return latest?.id === asked.id && stateOf(latest, target) === "running";
  };
  const set = (await isWanted()) ? await read.policy.drafted() : null;
  if (!set) return;
  const prepared = await readyWith(read, set);
  let run: Preview = asked;
  let stretch: Stretch = { looked: 0, upTo: run.cursor, foreseen: [] };
  const keep = async () => {
    run = await store.write((tx) => keepStretch(tx, run, stretch));
    stretch = { looked: 0, upTo: run.cursor, foreseen: [] };
  };
  while (!isStopping() && (await isWanted())) {
    const due = await read.rematches.dueAfter(stretch.upTo, READ_AT_ONCE);
    for (const line of due) {
      await rest();
      if (isStopping()) break;
      const found = await foresee(read, prepared, await read.rematches.due(line), today);
      const foreseen = found ? [...stretch.foreseen, found] : stretch.foreseen;
      stretch = { looked: stretch.looked + 1, upTo: line.serial, foreseen };
    }
    if (due.length === 0) {
      await keep();
      return store.write((tx) => finishPreview(tx, run, new Date()));
    }
    if (stretch.looked >= LOOKED_AT_ONCE || stretch.foreseen.length >= FORESEEN_AT_ONCE) await keep();
  }
  if (stretch.looked > 0) await keep();
}
