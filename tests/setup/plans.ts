import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Address } from "@/db/engine/address";
import type { Query, Reader } from "@/db/handles";
import * as schema from "@/db/schema";

/**
 * How SQLite would read each statement that `ask` runs, one list of steps a statement. PostgreSQL plans by what a table
 * holds at the moment, so there is nothing to ask of it.
 */
export async function plansOf(
  at: Address,
  ask: (reader: Reader) => Promise<unknown>,
): Promise<{ text: string; steps: string[] }[]> {
  if (at.engine !== "sqlite") return [];
  const ran: string[] = [];
  const connection = new Database(at.path, { readonly: true, verbose: (text) => ran.push(String(text)) });
  try {
    const query = drizzle(connection, { schema, casing: "snake_case" }) as unknown as Query;
    await ask({
      select: query.select.bind(query),
      selectDistinct: query.selectDistinct.bind(query),
      $count: query.$count.bind(query),
      dialect: "sqlite",
      raw: async <Row>(text: string, params: unknown[]) => connection.prepare(text).all(...params) as Row[],
    });
    return [...ran].map((text) => {
      const steps = connection.prepare(`explain query plan ${text}`).all() as { detail: string }[];
      return { text, steps: steps.map(({ detail }) => detail) };
    });
  } finally {
    connection.close();
  }
}
