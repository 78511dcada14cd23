import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import type { Address } from "./address";
import { folder, migrationState } from "./migration-state";

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
