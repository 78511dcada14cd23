import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import type { Address } from "./address";

type Journal = { entries: { when: number; tag: string }[] };
export type MigrationState = { applied: number; known: number; lastTag: string | null };

const folder = (engine: Address["engine"]) =>
  resolve(/* turbopackIgnore: true */ process.cwd(), "db/migrations", engine);

function journal(engine: Address["engine"]): Journal {
  return JSON.parse(readFileSync(resolve(folder(engine), "meta/_journal.json"), "utf8")) as Journal;
}

function stateOf(engine: Address["engine"], appliedAt: number[]): MigrationState {
  const { entries } = journal(engine);
  const newest = Math.max(0, ...appliedAt);
  if (newest > Math.max(0, ...entries.map((entry) => entry.when))) {
    throw new Error(
      `This database was written by a newer version of Inkstone: it has had ${appliedAt.length} steps of its schema, and this ` +
        `version knows ${entries.length}. Nothing was changed. Install the newer version, or restore a backup made with this one.`,
    );
  }
  return {
    applied: entries.filter((entry) => entry.when <= newest).length,
    known: entries.length,
    lastTag: entries.at(-1)?.tag ?? null,
  };
}

/** How many of the known migrations a database has had. Throws when it is newer than this version. */
export async function migrationState(address: Address): Promise<MigrationState> {
  if (address.engine === "sqlite") {
    if (!existsSync(address.path)) return stateOf("sqlite", []);
    const connection = new Database(address.path, { readonly: true });
    try {
      const has = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
      const rows = has
        ? (connection.prepare("select created_at as at from __drizzle_migrations").all() as { at: number }[])
        : [];
      return stateOf(
        "sqlite",
        rows.map((row) => Number(row.at)),
      );
    } finally {
      connection.close();
    }
  }
  const client = new Client({ connectionString: address.url });
  await client.connect();
  try {
    const { rows: found } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
    const rows = found[0]?.name
      ? (await client.query("select created_at as at from drizzle.__drizzle_migrations")).rows
      : [];
    return stateOf(
      "postgres",
      rows.map((row: { at: string }) => Number(row.at)),
    );
  } finally {
    await client.end();
  }
}

/**
 * Brings a database up to date, all or nothing, and answers what was done. An existing SQLite file is copied aside first.
 * SQLite: foreign keys are off on the migrator's own connection, because a rebuilt parent table would
 * otherwise delete its children; `foreign_key_check` follows.
 */
export async function migrate(address: Address): Promise<{ ran: number; copy: string | null }> {
  const before = await migrationState(address);
  const ran = before.known - before.applied;
  if (ran === 0) return { ran, copy: null };
  if (address.engine === "postgres") {
    const client = new Client({ connectionString: address.url });
    await client.connect();
    try {
      await client.query("select pg_advisory_lock(7390154)");
      await migratePostgres(drizzlePostgres(client), { migrationsFolder: folder("postgres") });
    } finally {
      await client.end();
    }
    return { ran, copy: null };
  }
  mkdirSync(dirname(address.path), { recursive: true, mode: 0o700 });
  const connection = new Database(address.path);
  try {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    let copy: string | null = null;
    if (before.applied > 0) {
      copy = `${address.path}.before-${before.applied + 1}-${new Date().toISOString().replaceAll(/[:.]/g, "")}`;
      await connection.backup(copy);
    }
    connection.pragma("foreign_keys = OFF");
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder: folder("sqlite") });
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0)
      throw new Error(
        `Migration left ${broken.length} rows without their parent.${copy ? ` The copy from before is ${copy}.` : ""}`,
      );
    return { ran, copy };
  } finally {
    connection.close();
  }
}
