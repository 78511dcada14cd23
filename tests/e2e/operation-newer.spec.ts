import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { ownProduct } from "../setup/own-product";

const PORT = Number(process.env.E2E_PORT) + 6;
const folder = mkdtempSync(join(tmpdir(), "inkstone-newer-"));
const database = join(folder, "inkstone.db");

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of the data folder with what is in it; SQLite's own reading aids beside the database aside. */
const contents = () =>
  readdirSync(folder)
    .filter((name) => !/-(?:wal|shm)$/.test(name))
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);

test("a database of a newer version is left alone, and the person reads one sentence about it", async () => {
  test.setTimeout(240_000);
  const product = await ownProduct(folder, PORT);
  await product.stop("SIGTERM");
  const connection = new Database(database);
  const later = Date.now() + 10 * 365 * 86_400_000;
  connection.prepare("insert into __drizzle_migrations (hash, created_at) values ('later', ?)").run(later);
  connection.close();
  const before = contents();

  const env = { ...process.env, PORT: String(PORT), DATA_DIR: folder, DATABASE_URL: "", NEXTAUTH_URL: "" };
  const run = spawnSync(process.execPath, ["app/_commands/start.mjs"], { env, encoding: "utf8", timeout: 60_000 });
  expect(run.status).toBe(1);
  expect(`${run.stdout}${run.stderr}`.trim().split("\n")).toEqual([
    "Could not start:",
    expect.stringMatching(
      /newer version of Inkstone.*Nothing was changed.*Install the newer version, or restore a backup/,
    ),
  ]);
  expect(contents()).toEqual(before);

  const list = spawnSync("npm", ["run", "--silent", "account", "--", "list"], { env, encoding: "utf8" });
  expect(list.status).toBe(1);
  expect(`${list.stdout}${list.stderr}`.trim().split("\n")).toHaveLength(1);
  expect(contents()).toEqual(before);
});
