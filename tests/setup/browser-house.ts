import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Once the product answers: the people of the browser tests get their accounts, as a script would make them. */
export default function setup(): void {
  execFileSync(process.execPath, ["--import", "tsx", resolve(import.meta.dirname, "make-people.ts")], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: "" },
    stdio: ["ignore", "inherit", "inherit"],
  });
}
