import { type Address, address } from "./engine/address";
import type { Engine } from "./engine/engine";
import { postgresEngine } from "./engine/postgres";
import { sqliteEngine } from "./engine/sqlite";
import { type Reads, reads, type Tx, writes } from "./stores";

/** An open archive. `read` cannot write; `write` runs one unit of work alone and wholly. */
export type Store = {
  read: Reads;
  /** `work` may run twice: touch only `tx`, await everything, never wait on the network, never call `write` in it. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  engine: Engine;
  close(): Promise<void>;
};

/** Opens an archive that is already migrated; `alone` when a new one is filled before anybody else needs it. */
export function openStore(at: Address = address(), options: { alone?: boolean } = {}): Store {
  const engine = at.engine === "sqlite" ? sqliteEngine(at.path, options) : postgresEngine(at.url);
  return {
    read: reads(engine.reader, engine),
    write: (work) => engine.write((writer) => work(writes(writer, engine))),
    engine,
    close: () => engine.close(),
  };
}
