import type { Reader, Writer } from "../handles";

/** What the archive needs of a running database. */
export type Engine = {
  dialect: "sqlite" | "postgres";
  reader: Reader;
  /** Runs `work` alone and wholly; it may run twice. Never call it inside itself. */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** Answers the durability settings in force, or throws when the database does not. */
  check(): Promise<Record<string, unknown>>;
  /** An online copy of the whole database. SQLite only; PostgreSQL has pg_dump. */
  backup?(to: string): Promise<void>;
  close(): Promise<void>;
};
