import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeBase } from "./base";

/** Before the "sqlite" project: one migrated file that every test copies. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "inkstone-base-"));
  const base = join(folder, "base.db");
  makeBase(`file:${base}`);
  project.provide("base", base);
  return () => rmSync(folder, { recursive: true, force: true });
}
