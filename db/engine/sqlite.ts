import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Query, Reader, Writer } from "../handles";
import * as schema from "../schema";
import type { Engine } from "./engine";
import { oneAtATime } from "./queue";
import { troubleOf } from "./state";

const KEPT_STATEMENTS = 400;

/**
 * Opens a connection the way the house requires. better-sqlite3 is compiled to fall back to NORMAL on an
 * existing WAL file, so `synchronous` is set on every open.
 */
export function openConnection(path: string, options: { readonly?: boolean } = {}): Database.Database {
  const connection = new Database(path, { readonly: options.readonly ?? false, timeout: 5_000 });
  if (!options.readonly) connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
  connection.pragma("temp_store = MEMORY");
  connection.pragma("cache_size = -32768");
  connection.pragma("journal_size_limit = 67108864");
  return connection;
}

/** Preparing costs more than most of our queries: keep the statements of recent SQL texts. */
function keepStatements(connection: Database.Database): void {
  const kept = new Map<string, Database.Statement>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((text: string) => {
    const known = kept.get(text);
    if (known) return known;
    const statement = prepare(text);
    if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value as string);
    kept.set(text, statement);
    return statement;
  }) as typeof connection.prepare;
}

function handle(connection: Database.Database): Writer {
  keepStatements(connection);
  const query = drizzle(connection, { schema, casing: "snake_case" }) as unknown as Query;
  const raw = connection as Pick<Database.Database, "prepare">;
  return {
    select: query.select.bind(query),
    selectDistinct: query.selectDistinct.bind(query),
    $count: query.$count.bind(query),
    insert: query.insert.bind(query),
    update: query.update.bind(query),
    delete: query.delete.bind(query),
    dialect: "sqlite",
    raw: async <Row>(text: string, params: unknown[]) => raw.prepare(text).all(...params) as Row[],
    rawWrite: async (text: string, params: unknown[]) => {
      raw.prepare(text).run(...params);
    },
    rawWriteAll: async (text: string, rows: Iterable<unknown[]>) => {
      const statement = raw.prepare(text);
      for (const params of rows) statement.run(params);
    },
  } as Writer;
}

/**
 * For a fill that writes nearly the whole file: a log would be written first and copied into the file afterwards, every
 * page twice. With a rollback journal new pages go where they stay, and the commit is as durable. Answers whether it is so:
 * a file that somebody else has open keeps its log.
 */
function takeAlone(connection: Database.Database): boolean {
  try {
    connection.pragma("journal_mode = DELETE");
    return true;
  } catch (error) {
    if (troubleOf(error) === "busy") return false;
    throw error;
  }
}

/** A dedicated writer and a read-only reader on one WAL file; writes queue. `alone` is for filling a new archive. */
export function sqliteEngine(path: string, { alone = false } = {}): Engine {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const writing = openConnection(path);
  const isAlone = alone && takeAlone(writing);
  const reading = isAlone ? writing : openConnection(path, { readonly: true });
  const writer = handle(writing);
  const queue = oneAtATime();
  return {
    dialect: "sqlite",
    reader: isAlone ? writer : (handle(reading) as Reader),
    write: (work) =>
      queue.run(async () => {
        writing.exec("BEGIN IMMEDIATE");
        try {
          const result = await work(writer);
          writing.exec("COMMIT");
          return result;
        } catch (error) {
          if (writing.inTransaction) writing.exec("ROLLBACK");
          throw error;
        }
      }),
    async check() {
      const settings = {
        synchronous: writing.pragma("synchronous", { simple: true }),
        foreignKeys: writing.pragma("foreign_keys", { simple: true }),
        journal: writing.pragma("journal_mode", { simple: true }),
      };
      reading.prepare("select 1").get();
      return settings;
    },
    backup: async (to) => {
      await writing.backup(to);
    },
    async close() {
      await queue.idle();
      if (!isAlone) reading.close();
      try {
        writing.pragma(isAlone ? "journal_mode = WAL" : "wal_checkpoint(TRUNCATE)");
      } catch (error) {
        // A full disk cannot take the log in: it stays beside the file, whole, and is read at the next start.
        // A file that somebody has opened meanwhile gets its log from them.
        const trouble = troubleOf(error);
        if (trouble !== "full" && trouble !== "busy") throw error;
      } finally {
        writing.close();
      }
    },
  };
}
