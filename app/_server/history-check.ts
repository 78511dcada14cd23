import { db } from "@/db";

/** How the chain of the history stood when it was last walked: the first line that does not fit, or none. */
export type ChainState = { at: Date; lines: number; brokenSeq: number | null };

/** Walking a short history takes no time; a long one is walked when somebody asks. */
const AT_ONCE = 20_000;

type Check = { last?: ChainState; running?: Promise<ChainState> };
const KEY = Symbol.for("inkstone.history-check");
const house = globalThis as { [KEY]?: Check };

async function walk(): Promise<ChainState> {
  const { read } = db();
  const lines = await read.history.lastSeq();
  return { at: new Date(), lines, brokenSeq: await read.history.firstBrokenSeq() };
}

/** The state of the chain; walks it when asked to, or when that costs little. Two who ask at once share one walk. */
export async function chainState(asked: boolean): Promise<ChainState | null> {
  house[KEY] ??= {};
  const check = house[KEY];
  const lines = await db().read.history.lastSeq();
  if (!asked && lines > AT_ONCE) return check.last ?? null;
  check.running ??= walk().finally(() => {
    check.running = undefined;
  });
  check.last = await check.running;
  return check.last;
}
