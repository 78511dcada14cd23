import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { openSync } from "node:fs";

export type OwnProduct = { home: string; child: ChildProcess; stop: (signal?: NodeJS.Signals) => Promise<void> };

/** The built product started once more, on a data folder and port of its own, for tests that need other settings or all that it says. */
export async function ownProduct(
  folder: string,
  port: number,
  settings: Record<string, string> = {},
  logFile?: string,
): Promise<OwnProduct> {
  const home = `http://127.0.0.1:${port}`;
  const own = { PORT: String(port), DATA_DIR: folder, NEXTAUTH_URL: home, LOG_LEVEL: "silent", DATABASE_URL: "" };
  const said = logFile ? openSync(logFile, "a") : "ignore";
  const child = spawn(process.execPath, ["app/_commands/start.mjs"], {
    env: { ...process.env, ...own, ...settings },
    stdio: ["ignore", said, said],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (signal: NodeJS.Signals = "SIGKILL") => {
    child.kill(signal);
    await gone;
  };
  for (let n = 0; n < 600; n++) {
    const ready = await fetch(`${home}/api/ready`).catch(() => null);
    if (ready?.ok) return { home, child, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error("not ready within a minute");
}

/** The people of the browser tests, in another product's archive. */
export function addPeople(folder: string): void {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: "" };
  execFileSync(process.execPath, ["--import", "tsx", "tests/setup/make-people.ts"], { env, stdio: "ignore" });
}
