import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import type { Query, Reader, Writer } from "../handles";
import * as schema from "../schema";
import type { Engine } from "./engine";
import { oneAtATime } from "./queue";
import { troubleOf } from "./state";

const ATTEMPTS = 8;

/** `?` becomes $1, $2 … as PostgreSQL spells parameters. */
function numbered(text: string): string {
  let n = 0;
  return text.replaceAll("?", () => `$${++n}`);
}

function handle(database: NodePgDatabase<typeof schema>, client: Pool | PoolClient): Writer {
  const query = database as unknown as Query;
  return {
    select: query.select.bind(query),
    selectDistinct: query.selectDistinct.bind(query),
    $count: query.$count.bind(query),
    insert: query.insert.bind(query),
    update: query.update.bind(query),
    delete: query.delete.bind(query),
    dialect: "postgres",
    raw: async <Row>(text: string, params: unknown[]) => (await client.query(numbered(text), params)).rows as Row[],
    rawWrite: async (text: string, params: unknown[]) => {
      await client.query(numbered(text), params);
    },
    rawWriteAll: async (text: string, rows: Iterable<unknown[]>) => {
      for (const params of rows) await client.query(numbered(text), params);
    },
  } as Writer;
}

/** A pool; reads are read-only transactions by session setting, writes are serializable with retry. */
export function postgresEngine(url: string): Engine {
  const common = { connectionString: url, connectionTimeoutMillis: 5_000 };
  const reading = new Pool({
    ...common,
    max: 8,
    options: "-c default_transaction_read_only=on -c statement_timeout=15000 -c timezone=UTC",
  });
  const writing = new Pool({
    ...common,
    max: 2,
    options:
      "-c synchronous_commit=on -c lock_timeout=5000 -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC",
  });
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  for (const pool of [reading, writing]) pool.on("error", () => undefined);
  const queue = oneAtATime();

  async function attempt<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    const client = await writing.connect();
    try {
      await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
      const result = await work(handle(drizzle(client, { schema, casing: "snake_case" }), client));
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  return {
    dialect: "postgres",
    reader: handle(drizzle(reading, { schema, casing: "snake_case" }), reading) as Reader,
    write: (work) =>
      queue.run(async () => {
        for (let n = 1; ; n++) {
          try {
            return await attempt(work);
          } catch (error) {
            if (troubleOf(error) !== "conflict" || n === ATTEMPTS) throw error;
            await new Promise((resolve) => setTimeout(resolve, n * 5 + Math.random() * 10));
          }
        }
      }),
    async check() {
      const { rows } = await writing.query(
        "select current_setting('synchronous_commit') as synchronous_commit, current_setting('fsync') as fsync",
      );
      return rows[0] as Record<string, unknown>;
    },
    async close() {
      await queue.idle();
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}
