import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { root } from "./install.mjs";

/** What a build is made of. Messages and policy data are read while running, so they need none. */
const SOURCES = ["app", "db", "lib", "instrumentation.ts", "next.config.js", "package.json", "package-lock.json"];
const NOT_BUILT = /^(app\/_commands|db\/(migrations|sample)|db\/seed\/reference\/words)(\/|$)/;

function* filesUnder(path) {
  if (NOT_BUILT.test(relative(root, path))) return;
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(child);
    else if (!NOT_BUILT.test(relative(root, child))) yield child;
  }
}

function fingerprint() {
  const hash = createHash("sha256").update(process.versions.node);
  for (const source of SOURCES) {
    const path = resolve(root, source);
    const files = /\.\w+$/.test(source) ? [path] : filesUnder(path);
    for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds when there is no build of exactly these sources. */
export function ensureBuilt() {
  const folder = resolve(root, process.env.INKSTONE_BUILD_DIR || ".next");
  const stamp = join(folder, "inkstone-sources");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Building (about a minute) …");
  rmSync(stamp, { force: true });
  const run = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (run.status !== 0) {
    console.error("The build failed; its message is above.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === import.meta.filename) ensureBuilt();
