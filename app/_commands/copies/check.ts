import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Address, dataDir } from "@/db/engine/address";
import { openConnection } from "@/db/engine/sqlite";
import { openStore, type Store } from "@/db/store";

/** What a copy was found to hold; `faults` empty means it can be relied on. */
export type Findings = {
  counts: Record<string, number>;
  history: { seq: number; hash: string } | null;
  faults: string[];
};

const TABLES = ["accounts", "leads", "inquiries", "touches", "assignments", "matches", "history"];

async function headFaults(store: Store): Promise<string[]> {
  const file = join(dataDir(), "history-heads.jsonl");
  if (!existsSync(file)) return [];
  const last = readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "";
  const { seq, hash } = JSON.parse(last) as { seq: number; hash: string };
  const kept = await store.read.history.hashAt(seq);
  return kept === hash ? [] : [`the history no longer holds line ${seq} as it was noted outside the database`];
}

/** Opens a copy and looks: whole, every row with its parent, the history chain unbroken. `isOurs` compares the noted heads too. */
export async function inspect(at: Address, isOurs: boolean): Promise<Findings> {
  const faults: string[] = [];
  if (at.engine === "sqlite") {
    const connection = openConnection(at.path, { readonly: true });
    try {
      const whole = connection.pragma("quick_check", { simple: true });
      if (whole !== "ok") faults.push(`quick_check says: ${String(whole)}`);
      const orphans = connection.pragma("foreign_key_check") as unknown[];
      if (orphans.length > 0) faults.push(`${orphans.length} rows without their parent`);
    } catch (error) {
      return { counts: {}, history: null, faults: [error instanceof Error ? error.message : String(error)] };
    } finally {
      connection.close();
    }
  }
  const store = openStore(at);
  try {
    const counts: Record<string, number> = {};
    for (const name of TABLES) {
      const [row] = await store.engine.reader.raw<{ n: number | string }>(`select count(*) as n from ${name}`, []);
      counts[name] = Number(row?.n ?? 0);
    }
    const broken = await store.read.history.firstBrokenSeq();
    if (broken !== null) faults.push(`the history chain breaks at line ${broken}`);
    if (isOurs) faults.push(...(await headFaults(store)));
    return { counts, history: await store.read.history.head(), faults };
  } finally {
    await store.close();
  }
}
