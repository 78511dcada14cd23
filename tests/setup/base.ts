import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Fills the database at `url`: migrated, with the policy data. Every test starts from a copy of it. */
export function makeBase(url: string): void {
  execFileSync(process.execPath, ["--import", "tsx", resolve(import.meta.dirname, "make-base.ts")], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "inherit", "inherit"],
  });
}
