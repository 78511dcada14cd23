import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const PORT = String(Number(process.env.E2E_PORT) + 4);
const HOME = `http://127.0.0.1:${PORT}`;
let folder: string;
let running: ChildProcess | undefined;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inkstone-stop-"));
});
test.afterAll(() => {
  running?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const env = { ...process.env, PORT, DATA_DIR: folder, NEXTAUTH_URL: HOME, LOG_LEVEL: "silent" };
  running = spawn(process.execPath, ["app/_commands/start.mjs"], { env, stdio: "ignore" });
  for (let n = 0; n < 300; n++) {
    const ready = await fetch(`${HOME}/api/ready`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("not ready within thirty seconds");
}

function stop(signal: NodeJS.Signals): Promise<number | null> {
  const gone = new Promise<number | null>((resolve) => running?.once("exit", resolve));
  running?.kill(signal);
  return gone;
}

const inquiry = (n: number) => ({
  locale: "en",
  message: `A plant for steel cutlery, number ${n}.`,
  contact: { name: "Ann Lee", email: `ann${n}@example.com` },
  consent: { contact: true },
});

type Answer = { reference?: string; value?: { reference: string } };

async function send(n: number): Promise<string | null> {
  const headers = { "content-type": "application/json", "idempotency-key": `kill-${n}` };
  try {
    const answer = await fetch(`${HOME}/api/v1/inquiries`, {
      method: "POST",
      headers,
      body: JSON.stringify(inquiry(n)),
    });
    if (answer.status !== 201) return null;
    const told = (await answer.json()) as Answer;
    return told.reference ?? told.value?.reference ?? null;
  } catch {
    return null;
  }
}

test("killed without warning, again and again, it loses nothing it acknowledged and keeps nothing twice", async () => {
  test.setTimeout(240_000);
  const acknowledged = new Map<number, string>();
  let n = 0;
  for (let round = 0; round < 3; round++) {
    await start();
    // The first inquiry after a start waits for the matcher to be made ready: the kill is to come in the midst of answers.
    const first = await send(n);
    if (first) acknowledged.set(n, first);
    n++;
    const sending = (async () => {
      for (let sent = 0; sent < 40; sent++) {
        const mine = n++;
        const reference = await send(mine);
        if (reference) acknowledged.set(mine, reference);
        else return;
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 300 + 400 * round));
    await stop("SIGKILL");
    await sending;
  }
  expect(acknowledged.size).toBeGreaterThan(0);
  await start();
  // The same key gives the reference of the first time: proof that it was kept, once.
  for (const [mine, reference] of acknowledged) expect(await send(mine)).toBe(reference);
  expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);
});

test("asked to stop, it ends well and leaves no write-ahead log", async () => {
  expect(await stop("SIGTERM")).toBe(0);
  expect(existsSync(join(folder, "inkstone.db-wal"))).toBe(false);
  expect(existsSync(join(folder, "running.pid"))).toBe(false);
});
