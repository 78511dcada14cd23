import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Database from "better-sqlite3";
import type { Address } from "./address";

type Journal = { entries: { when: number; tag: string }[] };
export type MigrationState = { applied: number; known: number; lastTag: string | null };

/** Where the migrations of an engine are. */
export const folder = (engine: Address["engine"]) =>
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
  // The start asks before anything else: a house with a file of its own need not load the other engine's driver for it.
  const { Client } = await import("pg");
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
