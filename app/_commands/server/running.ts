import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataDir } from "@/db/engine/address";

const file = () => join(dataDir(), "running.pid");

/** Leaves the process number where the restore command looks for it. */
export function markRunning(): void {
  mkdirSync(dataDir(), { recursive: true, mode: 0o700 });
  writeFileSync(file(), String(process.pid), { mode: 0o600 });
}

export function markStopped(): void {
  if (runningProcess() === process.pid) rmSync(file(), { force: true });
}

/** The process that serves this data folder, when there is one; a file left by a killed process does not count. */
export function runningProcess(): number | null {
  try {
    const pid = Number(readFileSync(file(), "utf8"));
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}
