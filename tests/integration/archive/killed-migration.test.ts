import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/db/engine/migrate";
import { type MigrationState, migrationState } from "@/db/engine/migration-state";
import { emptyDatabase } from "@/tests/setup/empty-database";

const root = resolve(import.meta.dirname, "../../..");
let older: string;
let database: Awaited<ReturnType<typeof emptyDatabase>>;

/** A program folder as the first release had it: only the first migrations. */
function olderProgram(howMany: number): string {
  const folder = mkdtempSync(join(tmpdir(), "inkstone-older-"));
  cpSync(join(root, "db/migrations"), join(folder, "db/migrations"), { recursive: true });
  for (const engine of ["sqlite", "postgres"]) {
    const file = join(folder, "db/migrations", engine, "meta/_journal.json");
    const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: unknown[] };
    writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, howMany) }));
  }
  return folder;
}

/** Migrates in a process of its own, in a program folder, until it is done or killed. */
function migrateIn(folder: string, killBefore?: number) {
  const run = spawnSync(
    process.execPath,
    [
      "--import",
      pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href,
      join(root, "tests/setup/killed-migration.ts"),
    ],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        KILL_BEFORE: String(killBefore ?? ""),
        TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
      },
    },
  );
  return { signal: run.signal, statements: Number(run.stdout), said: run.stderr };
}

beforeEach(async () => {
  older = olderProgram(2);
  database = await emptyDatabase();
});
afterEach(async () => {
  await database.remove();
  rmSync(older, { recursive: true, force: true });
});

const applied = async () => (await migrationState(database.at)).applied;

test("killed half way, an upgrade leaves the database as it was, and the next start finishes it", async () => {
  const full = await emptyDatabase();
  const mine = database;
  database = full;
  migrateIn(older);
  const { statements, said } = migrateIn(root);
  const finished: MigrationState = await migrationState(full.at);
  const wanted = await full.schema();
  database = mine;
  await full.remove();
  expect(statements, said).toBeGreaterThan(5);
  expect(finished.applied).toBe(finished.known);

  migrateIn(older);
  const before = await database.schema();
  expect(await applied()).toBe(2);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const run = migrateIn(root, Math.ceil(statements * part));
    expect(run.signal, run.said).toBe("SIGKILL");
    expect(await applied()).toBe(2);
    expect(await database.schema()).toEqual(before);
  }
  await migrate(database.at);
  expect(await applied()).toBe(finished.known);
  expect(await database.schema()).toEqual(wanted);
}, 240_000);
