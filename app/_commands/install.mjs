import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

const lockfile = resolve(root, "package-lock.json");
const installed = resolve(root, "node_modules/.package-lock.json");
const stamp = resolve(root, "node_modules/.inkstone-installed");

/** Stops with one plain sentence when this Node is too old to run the product. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Inkstone needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  const lock = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === lock;
  // Installed by hand with npm: believe it when that was after the lockfile last changed.
  return statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}

/**
 * Installs exactly what the lockfile says, when that has not been done. Build tools are part of the product here.
 * Not `npm ci`: it refuses a lockfile without the optional binaries of every other kind of machine, and registries
 * that mirror only some of them cannot give a complete one. `--no-save` leaves the lockfile as it is.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing packages (the first time takes a few minutes) …");
  const arguments_ = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const run = spawnSync("npm", arguments_, { cwd: root, stdio: "inherit" });
  if (run.status !== 0) {
    console.error("The packages could not be installed; npm's message is above.");
    process.exit(1);
  }
  writeFileSync(stamp, createHash("sha256").update(readFileSync(lockfile)).digest("hex"));
}
