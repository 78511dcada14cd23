import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { address, dataDir } from "@/db/engine/address";
import { openConnection } from "@/db/engine/sqlite";
import { type Findings, inspect } from "./check";
import { load, onServer, quoted, run, withName } from "./postgres";
import { seal } from "./seal";

const stamp = (now: Date) => now.toISOString().replaceAll(/[-:]|\.\d+/g, "");

function onDisk(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

async function copyOfFile(path: string, to: string): Promise<Findings> {
  const source = openConnection(path, { readonly: true });
  try {
    // SQLite's own online copy: the app writes on meanwhile, and the copy is of one moment.
    await source.backup(to, { progress: () => 2_000 });
  } finally {
    source.close();
  }
  const copy = openConnection(to);
  // One plain file: no -wal or -shm beside it to forget.
  copy.pragma("journal_mode = DELETE");
  copy.close();
  return inspect({ engine: "sqlite", path: to }, true).finally(() => {
    for (const rest of ["-wal", "-shm"]) rmSync(`${to}${rest}`, { force: true });
  });
}

async function dumpOf(url: string, to: string): Promise<Findings> {
  run("pg_dump", "--format=custom", "--no-owner", `--file=${to}`, `--dbname=${url}`);
  const trial = `inkstone_check_${process.pid}_${Date.now()}`;
  try {
    await load(url, to, trial);
    return await inspect({ engine: "postgres", url: withName(url, trial) }, true);
  } finally {
    await onServer(url, (client) => client.query(`drop database if exists ${quoted(trial)} with (force)`));
  }
}

/**
 * Copies the archive while it is in use, opens the copy and checks it; only then does it get its name. With a
 * passphrase the copy is sealed and the plain one removed. Throws when the copy cannot be relied on.
 */
export async function backUp(
  passphrase: string | null,
  folder = join(dataDir(), "backups"),
  now = new Date(),
): Promise<{ file: string; findings: Findings }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = address();
  const name = join(folder, `inkstone-${stamp(now)}.${at.engine === "sqlite" ? "db" : "dump"}`);
  const draft = `${name}.unchecked`;
  try {
    const findings = at.engine === "sqlite" ? await copyOfFile(at.path, draft) : await dumpOf(at.url, draft);
    if (findings.faults.length > 0) throw new Error(`The copy was thrown away: ${findings.faults.join("; ")}`);
    const file = passphrase ? `${name}.sealed` : name;
    if (passphrase) await seal(draft, file, passphrase);
    else renameSync(draft, file);
    onDisk(file);
    return { file, findings };
  } finally {
    rmSync(draft, { force: true });
  }
}
