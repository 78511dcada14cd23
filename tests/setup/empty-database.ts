import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Client } from "pg";
import { inject } from "vitest";
import { type Address, address } from "@/db/engine/address";

/** A database nothing was ever done to, on the engine the project is run for. `schema()` names every column it has. */
export type EmptyDatabase = { at: Address; url: string; schema: () => Promise<string[]>; remove: () => Promise<void> };

async function ask(url: string, statement: string): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const COLUMNS =
  "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' order by 1";

export async function emptyDatabase(): Promise<EmptyDatabase> {
  if (address().engine === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "inkstone-empty-"));
    const path = join(folder, "inkstone.db");
    return {
      at: { engine: "sqlite", path },
      url: `file:${path}`,
      schema: async () => {
        const connection = new Database(path, { readonly: true });
        const rows = connection.prepare("select coalesce(sql, name) as name from sqlite_master order by 1").all();
        connection.close();
        return (rows as { name: string }[]).map(({ name }) => name);
      },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const base = inject("base");
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await ask(base, `create database ${name}`);
  const url = base.replace("/postgres?", `/${name}?`);
  return {
    at: { engine: "postgres", url },
    url,
    schema: async () => (await ask(url, COLUMNS)).map(({ name: column }) => column as string),
    remove: async () => {
      await ask(base, `drop database if exists ${name} with (force)`);
    },
  };
}
