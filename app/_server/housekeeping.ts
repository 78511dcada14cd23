import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { db } from "@/db";
import { dataDir } from "@/db/engine/address";
import { log } from "./log";

const HOUR_MS = 3_600_000;

/** Removes what has run out: sessions, sign-in tickets, budgets, answered challenges, drafts. */
export async function sweep(now: Date = new Date()): Promise<void> {
  await db().write(async (tx) => {
    await tx.accounts.sweep(now);
    await tx.budgets.sweep(now);
    await tx.challenges.sweep(now);
    await tx.drafts.sweep(now);
  });
}

/**
 * Copies the head of the history chain outside the database, one line a day and start: cutting the tail or putting an old
 * file back leaves a head here that the chain no longer holds, and the backup command says so.
 */
export async function anchorHistory(now: Date = new Date()): Promise<void> {
  const head = await db().read.history.head();
  if (!head) return;
  const line = JSON.stringify({ at: now.toISOString(), ...head });
  appendFileSync(join(dataDir(), "history-heads.jsonl"), `${line}\n`, { mode: 0o600 });
}

/** Every hour while the process lives; the first time at once. */
export async function keepHouse(): Promise<void> {
  let anchoredOn = "";
  async function once(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    try {
      await sweep();
      if (today !== anchoredOn) await anchorHistory();
      anchoredOn = today;
    } catch (error) {
      log.warn({ err: error }, "housekeeping failed; it is tried again in an hour");
    }
  }
  await once();
  setInterval(once, HOUR_MS).unref();
}
