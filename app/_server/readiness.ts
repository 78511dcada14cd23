import { statfs } from "node:fs/promises";
import { db } from "@/db";
import { address, dataDir } from "@/db/engine/address";
import { migrationState } from "@/db/engine/migration-state";
import { isDraining } from "./draining";
import { log } from "./log";

const LEAST_FREE_BYTES = 16 * 1024 * 1024;
/** Strangers may ask as often as they like; the archive is looked at once a second. */
const FRESH_MS = 1_000;

type Check = () => Promise<boolean>;

const DURABLE: Record<"sqlite" | "postgres", Record<string, unknown>> = {
  sqlite: { synchronous: 2, foreignKeys: 1, journal: "wal" },
  postgres: { synchronous_commit: "on" },
};

const CHECKS = {
  accepting: async () => !isDraining(),
  /** The database answers, with the settings that make an acknowledged write survive a power cut. */
  durable: async () => {
    const settings = await db().engine.check();
    return Object.entries(DURABLE[db().engine.dialect]).every(([name, wanted]) => settings[name] === wanted);
  },
  migrated: async () => {
    const { applied, known } = await migrationState(address());
    return applied === known;
  },
  writable: async () => {
    await db().write(async () => undefined);
    return true;
  },
  space: async () => {
    const { bavail, bsize } = await statfs(dataDir());
    return bavail * bsize > LEAST_FREE_BYTES;
  },
} satisfies Record<string, Check>;

export type Readiness = { isReady: boolean; checks: Record<keyof typeof CHECKS, boolean> };

async function holds(name: string, check: Check): Promise<boolean> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer")), 3_000).unref());
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    log.warn({ check: name, err: error }, "not ready");
    return false;
  }
}

async function look(): Promise<Readiness> {
  const found = await Promise.all(
    Object.entries(CHECKS).map(async ([name, check]) => [name, await holds(name, check)] as const),
  );
  return { isReady: found.every(([, held]) => held), checks: Object.fromEntries(found) as Readiness["checks"] };
}

let seen: { at: number; answer: Promise<Readiness> } | undefined;

/** What is well and what is not; names only, details go to the log. */
export function readiness(): Promise<Readiness> {
  if (isDraining() || !seen || Date.now() - seen.at > FRESH_MS) seen = { at: Date.now(), answer: look() };
  return seen.answer;
}
