import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "@/db/engine/migrate";
import { migrationState } from "@/db/engine/migration-state";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const root = resolve(import.meta.dirname, "../../..");

test("the generator finds nothing to do: the migrations say what the schema says", () => {
  const run = spawnSync("npx", ["drizzle-kit", "generate", "--name", "nothing"], { cwd: root, encoding: "utf8" });
  expect(run.stdout + run.stderr).toContain("nothing to migrate");
});

test("migrating again does nothing, and every child row keeps its parent", async () => {
  const lead = await given(store()).lead();
  const { applied, known } = await migrationState(store.at());
  expect(applied).toBe(known);
  expect(await migrate(store.at())).toEqual({ ran: 0, copy: null });
  expect(await store().read.stageStays.ofLead(lead.id)).toHaveLength(1);
});

test("an older program refuses a database that a newer one has migrated", async () => {
  const later = Date.now() + 10 * 365 * 86_400_000;
  const isSqlite = store.at().engine === "sqlite";
  const name = isSqlite ? "__drizzle_migrations" : "drizzle.__drizzle_migrations";
  await store().engine.write((q) =>
    q.rawWrite(`insert into ${name} (hash, created_at) values (?, ?)`, ["later", later]),
  );
  await expect(migrate(store.at())).rejects.toThrow(/newer version/);
});

test("both engines have the same migrations under the same names", () => {
  const tags = (engine: string) => {
    const file = resolve(root, "db/migrations", engine, "meta/_journal.json");
    return (JSON.parse(readFileSync(file, "utf8")) as { entries: { tag: string }[] }).entries.map(({ tag }) => tag);
  };
  expect(tags("sqlite")).toEqual(tags("postgres"));
});
