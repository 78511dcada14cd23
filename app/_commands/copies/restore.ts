import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { address, dataDir } from "@/db/engine/address";
import { migrationState } from "@/db/engine/migration-state";
import { runningProcess } from "../server/running";
import { type Findings, inspect } from "./check";
import { load, nameOf, onServer, quoted, withName } from "./postgres";
import { isSealed, unseal } from "./seal";

export type Restored = { findings: Findings; kept: string | null };

/** SQLite leaves WAL mode only for a connection that is alone: the surest sign that nobody has the file open. */
function isInUse(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const connection = new Database(path, { timeout: 200 });
    try {
      return connection.pragma("journal_mode = DELETE", { simple: true }) !== "delete";
    } finally {
      connection.close();
    }
  } catch (error) {
    // A damaged file is what restoring is for; a busy one is not.
    return (error as { code?: string }).code?.startsWith("SQLITE_BUSY") ?? false;
  }
}

function moveAside(path: string, now: Date): string | null {
  const kept = `${path}.replaced-${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  const had = existsSync(path);
  if (had) renameSync(path, kept);
  // A write-ahead log of another life would be played into the restored file.
  for (const rest of ["-wal", "-shm"]) {
    if (!existsSync(`${path}${rest}`)) continue;
    if (had) renameSync(`${path}${rest}`, `${kept}${rest}`);
    else rmSync(`${path}${rest}`);
  }
  return had ? kept : null;
}

async function restoreFile(file: string, path: string, now: Date): Promise<Restored> {
  const pid = runningProcess();
  if (pid !== null) throw new Error(`Inkstone is running (process ${pid}). Stop it first.`);
  if (isInUse(path)) throw new Error("The database is in use by another process. Stop it first.");
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const arriving = `${path}.arriving`;
  try {
    copyFileSync(file, arriving);
    const findings = await inspect({ engine: "sqlite", path: arriving }, false);
    if (findings.faults.length > 0)
      throw new Error(`Nothing was changed; the copy is not sound: ${findings.faults.join("; ")}`);
    await migrationState({ engine: "sqlite", path: arriving });
    const kept = moveAside(path, now);
    renameSync(arriving, path);
    return { findings, kept };
  } finally {
    for (const rest of ["", "-wal", "-shm"]) rmSync(`${arriving}${rest}`, { force: true });
  }
}

async function restoreDatabase(file: string, url: string, now: Date): Promise<Restored> {
  const name = nameOf(url);
  const others = await onServer(url, async (client) => {
    const { rows } = await client.query("select count(*)::int as n from pg_stat_activity where datname = $1", [name]);
    return (rows[0] as { n: number }).n;
  });
  if (others > 0) throw new Error(`The database ${name} is in use by ${others} connections. Stop Inkstone first.`);
  const arriving = `${name}_arriving_${now.getTime()}`;
  try {
    await load(url, file, arriving);
    const findings = await inspect({ engine: "postgres", url: withName(url, arriving) }, false);
    if (findings.faults.length > 0)
      throw new Error(`Nothing was changed; the copy is not sound: ${findings.faults.join("; ")}`);
    const kept = `${name}_replaced_${now.getTime()}`;
    await onServer(url, async (client) => {
      const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
      if (rowCount) await client.query(`alter database ${quoted(name)} rename to ${quoted(kept)}`);
      await client.query(`alter database ${quoted(arriving)} rename to ${quoted(name)}`);
    });
    return { findings, kept };
  } finally {
    await onServer(url, (client) => client.query(`drop database if exists ${quoted(arriving)} with (force)`));
  }
}

/**
 * Puts a copy in the place of the archive. Refuses while anything has the archive open; checks the copy before it
 * touches anything; keeps what it replaces and answers where.
 */
export async function restore(file: string, passphrase: string | null, now = new Date()): Promise<Restored> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const at = address();
  if (!isSealed(file))
    return at.engine === "sqlite" ? restoreFile(file, at.path, now) : restoreDatabase(file, at.url, now);
  if (!passphrase)
    throw new Error("This copy is sealed: give its passphrase in BACKUP_PASSPHRASE or with --passphrase-stdin.");
  mkdirSync(dataDir(), { recursive: true, mode: 0o700 });
  const plain = join(dataDir(), `opened-${process.pid}`);
  try {
    await unseal(file, plain, passphrase).catch(() => {
      throw new Error("The copy could not be opened: the passphrase is wrong, or the file was changed.");
    });
    return await restore(plain, null, now);
  } finally {
    rmSync(plain, { force: true });
  }
}
