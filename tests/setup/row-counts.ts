import Database from "better-sqlite3";
import { Client } from "pg";
import type { Address } from "@/db/engine/address";

/** What trying itself spends, who was seen, work in the background: not what a request asked for. */
const PASSING = /^(budgets|sessions|policy_rematches|lead_terms_\w+|sqlite_\w+|__\w+)$/;

export type RowCounts = { now(): Promise<Record<string, number>>; close(): Promise<void> };

/** How many rows every table has, read over a connection of its own. */
export async function rowCounts(at: Address): Promise<RowCounts> {
  const asked = (names: string[]) =>
    `select ${names.filter((name) => !PASSING.test(name)).map((name) => `(select count(*) from "${name}") as "${name}"`)}`;
  const plain = (row: unknown) =>
    Object.fromEntries(Object.entries(row as object).map(([name, n]) => [name, Number(n)]));
  if (at.engine === "sqlite") {
    const connection = new Database(at.path, { readonly: true });
    const tables = connection.prepare("select name from sqlite_master where type = 'table'").all() as {
      name: string;
    }[];
    const count = connection.prepare(asked(tables.map(({ name }) => name)));
    return { now: async () => plain(count.get()), close: async () => void connection.close() };
  }
  const client = new Client({ connectionString: at.url });
  await client.connect();
  const { rows } = await client.query("select tablename as name from pg_tables where schemaname = 'public'");
  const text = asked(rows.map(({ name }) => name));
  return { now: async () => plain((await client.query(text)).rows[0]), close: () => client.end() };
}

/** What came in between: table to number of rows, those that moved. */
export function moved(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const tables = Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)] as const);
  return Object.fromEntries(tables.filter(([, by]) => by !== 0));
}
