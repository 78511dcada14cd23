import { appendFileSync, copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp } from "@/app/_commands/copies/backup";
import { restore } from "@/app/_commands/copies/restore";
import { openStore } from "@/db/store";
import { EVERYTHING } from "@/lib/access/scope";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const url = process.env.DATABASE_URL;

beforeEach(() => {
  const at = store.at();
  process.env.DATABASE_URL = at.engine === "sqlite" ? `file:${at.path}` : at.url;
});
afterEach(() => {
  process.env.DATABASE_URL = url;
});

/** What the archive holds when somebody else opens it. */
async function leadsNow(): Promise<number> {
  const opened = openStore(store.at());
  try {
    return await opened.read.leads.count(EVERYTHING);
  } finally {
    await opened.close();
  }
}

const file = () => {
  const at = store.at();
  return at.engine === "sqlite" ? at.path : null;
};

test("a copy made while others write is opened, checked and put back", async () => {
  await given(store()).leads(3);
  const writing = given(store()).leads(5);
  const { file: copy, findings } = await backUp(null);
  await writing;
  expect(findings.faults).toEqual([]);
  expect(findings.counts.leads).toBeGreaterThanOrEqual(3);
  await store().close();
  const { kept } = await restore(copy, null);
  expect(kept).toBeTruthy();
  expect(await leadsNow()).toBe(findings.counts.leads);
});

test("restoring refuses while the archive is open, and changes nothing", async () => {
  const { file: copy } = await backUp(null);
  await given(store()).lead();
  await expect(restore(copy, null)).rejects.toThrow(/in use/);
  expect(await store().read.leads.count(EVERYTHING)).toBe(1);
});

test("restoring refuses while a process that serves this folder lives", async () => {
  const { file: copy } = await backUp(null);
  await store().close();
  writeFileSync(join(store.folder(), "running.pid"), String(process.pid));
  if (file()) await expect(restore(copy, null)).rejects.toThrow(/is running/);
});

test("a sealed copy opens with its passphrase only, and not after one bit was changed", async () => {
  await given(store()).lead();
  const { file: copy } = await backUp("a passphrase 砚台");
  expect(readFileSync(copy).includes("在德庆建食品厂")).toBe(false);
  await store().close();
  await expect(restore(copy, "another")).rejects.toThrow(/passphrase is wrong/);
  const changed = `${copy}.changed`;
  copyFileSync(copy, changed);
  const bytes = readFileSync(changed);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
  writeFileSync(changed, bytes);
  await expect(restore(changed, "a passphrase 砚台")).rejects.toThrow(/file was changed/);
  await restore(copy, "a passphrase 砚台");
  expect(await leadsNow()).toBe(1);
});

test("a damaged copy is refused and what is there stays", async () => {
  await given(store()).leads(2);
  const { file: copy } = await backUp(null);
  await store().close();
  truncateSync(copy, Math.floor(readFileSync(copy).length * 0.6));
  await expect(restore(copy, null)).rejects.toThrow();
  expect(await leadsNow()).toBe(2);
});

test("a write-ahead log of another life is not played into the restored file", async () => {
  const path = file();
  if (!path) return expect(store().engine.dialect).toBe("postgres");
  const { file: copy } = await backUp(null);
  await given(store()).leads(4);
  copyFileSync(`${path}-wal`, `${path}.stale`);
  await store().close();
  copyFileSync(`${path}.stale`, `${path}-wal`);
  const { kept } = await restore(copy, null);
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(await leadsNow()).toBe(0);
  expect(kept && existsSync(kept)).toBe(true);
});

test("a copy of an archive whose history was cut does not count as one", async () => {
  await given(store()).officer("deqing");
  const head = { at: new Date().toISOString(), seq: 99, hash: "f".repeat(64) };
  appendFileSync(join(store.folder(), "history-heads.jsonl"), `${JSON.stringify(head)}\n`);
  await expect(backUp(null)).rejects.toThrow(/no longer holds line 99/);
});
