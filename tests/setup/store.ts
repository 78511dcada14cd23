import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, inject } from "vitest";
import { type Address, address } from "@/db/engine/address";
import { openStore, type Store } from "@/db/store";

/** What db() of this process answers: so that doors under test meet the test's own archive. */
const house = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for("inkstone.store");

const place = (url: string, name: string) => url.replace("/postgres?", `/${name}?`);

async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function copyOfBase(folder: string): Promise<{ at: Address; remove: () => Promise<void> }> {
  const base = inject("base");
  if (address().engine === "sqlite") {
    const path = join(folder, "inkstone.db");
    copyFileSync(base, path);
    return { at: { engine: "sqlite", path }, remove: async () => undefined };
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await ask(base, `create database ${name} template base`);
  return {
    at: { engine: "postgres", url: place(base, name) },
    remove: () => ask(base, `drop database if exists ${name} with (force)`),
  };
}

/**
 * A new archive for every test of the file, on the engine the project is run for, migrated and with the policy data.
 * `store()` is the open one, `store.at()` its address for a second connection, `store.folder()` a DATA_DIR of its own.
 */
export function freshStore() {
  let open: Store;
  let at: Address;
  let folder: string;
  let remove: () => Promise<void>;
  const before = process.env.DATA_DIR;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "inkstone-test-"));
    process.env.DATA_DIR = folder;
    ({ at, remove } = await copyOfBase(folder));
    open = openStore(at);
    house[KEY] = open;
  });
  afterEach(async () => {
    house[KEY] = undefined;
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    await open.close().catch(() => undefined);
    await remove();
    rmSync(folder, { recursive: true, force: true });
  });

  return Object.assign(() => open, { at: () => at, folder: () => folder });
}
