import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type OwnProduct, ownProduct } from "../setup/own-product";

const PORT = Number(process.env.E2E_PORT) + 10;
const folder = mkdtempSync(join(tmpdir(), "inkstone-durable-"));
let product: OwnProduct | undefined;

test.afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches what a process asks of the kernel; the answer ends the watching and gives the lines in their order. */
async function watch(pid: number): Promise<() => Promise<string[]>> {
  const file = join(folder, "strace");
  const calls = "trace=write,writev,sendto,sendmsg,pwrite64,fsync,fdatasync";
  const strace: ChildProcess = spawn("strace", ["-f", "-y", "-s", "64", "-e", calls, "-o", file, "-p", String(pid)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise<void>((resolve) => strace.once("exit", () => resolve()));
  let said = "";
  const attached = new Promise<boolean>((resolve) => {
    strace.once("error", () => resolve(false));
    strace.once("exit", () => resolve(false));
    strace.stderr?.on("data", (text) => {
      said += String(text);
      if (/attached/.test(said)) resolve(true);
    });
  });
  if (!(await attached))
    throw new Error(`strace could not watch the product, so durability is not shown: allow ptrace here. ${said}`);
  return async () => {
    strace.kill("SIGINT");
    await gone;
    return readFileSync(file, "utf8").split("\n");
  };
}

/** Of one watched answer: where the last write to the log before it began, and where the last sync of it had ended. */
function order(lines: string[], answer: string): { written: number; synced: number; answered: number } {
  const answered = lines.findIndex((line) => line.includes(`"${answer}`));
  const before = lines.slice(0, Math.max(0, answered));
  const written = before.findLastIndex((line) => /pwrite64\(\d+<[^>]*-wal>/.test(line));
  const synced = before.findLastIndex((line) => /f(?:data)?sync\(\d+<[^>]*-wal>\)\s+= 0/.test(line));
  return { written, synced, answered };
}

const inquiry = {
  locale: "en",
  message: "A plant for steel cutlery.",
  contact: { email: "ann@example.com" },
  consent: { contact: true },
};

test("after a second start, the log is on disk before anybody reads that an inquiry was taken", async () => {
  product = await ownProduct(folder, PORT);
  await product.stop("SIGTERM");
  product = await ownProduct(folder, PORT);
  const { home } = product;
  const page = await (await fetch(`${home}/en/inquire`)).text();
  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? "";

  const stopTwin = await watch(product.child.pid ?? 0);
  const headers = { "content-type": "application/json" };
  const twin = await fetch(`${home}/api/v1/inquiries`, { method: "POST", headers, body: JSON.stringify(inquiry) });
  expect(twin.status).toBe(201);
  const twinOrder = order(await stopTwin(), "HTTP/1.1 201");

  const stopForm = await watch(product.child.pid ?? 0);
  const body = new URLSearchParams({ stamp, message: inquiry.message, "contact.email": "bob@example.com" });
  const form = await fetch(`${home}/en/inquire/send`, { method: "POST", body, redirect: "manual" });
  expect(form.headers.get("location")).toMatch(/\/en\/status\/[\w-]{43}\?sent=1$/);
  const formOrder = order(await stopForm(), "HTTP/1.1 303");

  for (const { written, synced, answered } of [twinOrder, formOrder]) {
    expect(written).toBeGreaterThan(-1);
    expect(synced).toBeGreaterThan(written);
    expect(answered).toBeGreaterThan(synced);
  }
});
