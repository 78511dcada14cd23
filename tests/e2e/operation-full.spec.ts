import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { newBrowser, signInAt } from "../setup/account-doors";
import { addPeople, type OwnProduct, ownProduct } from "../setup/own-product";
import { PASSWORD, PEOPLE } from "../setup/people";

const PORT = Number(process.env.E2E_PORT) + 8;
const folder = mkdtempSync(join(tmpdir(), "inkstone-full-"));
const database = join(folder, "inkstone.db");
let product: OwnProduct | undefined;

test.afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Not a byte more into any file, for this process alone: the kernel refuses its writes as it does on a full disk, and no
 * right to mount one is needed. tests/integration/archive/full-disk.test.ts fills a real one.
 */
const limit = (bytes: 0 | "unlimited") =>
  execFileSync("prlimit", ["--pid", String(product?.child.pid), `--fsize=${bytes}:`]);
const fill = () => limit(0);
const makeRoom = () => limit("unlimited");

const inquiry = (n: number) => ({
  locale: "en",
  message: `A plant for steel cutlery, number ${n}.`,
  contact: { email: `ann${n}@example.com` },
  consent: { contact: true },
});

async function sendTwin(home: string, n: number): Promise<{ status: number; reference?: string; code?: string }> {
  const headers = { "content-type": "application/json", "idempotency-key": `full-${n}` };
  const answer = await fetch(`${home}/api/v1/inquiries`, { method: "POST", headers, body: JSON.stringify(inquiry(n)) });
  return { status: answer.status, ...((await answer.json()) as object) };
}

async function sendForm(home: string, stamp: string, more: Record<string, string> = {}): Promise<Response> {
  const typed = { message: '第一行\n<第二行> & "三"', "contact.name": "李 & 王", "contact.email": "li@example.com" };
  const body = new URLSearchParams({ stamp, ...typed, ...more });
  return fetch(`${home}/zh/inquire/send`, { method: "POST", body, redirect: "manual" });
}

const stampOf = async (home: string) =>
  /name="stamp" value="([^"]+)"/.exec(await (await fetch(`${home}/zh/inquire`)).text())?.[1] ?? "";

/** Tries as a partner's system would, until it is taken or the time is over. */
async function takenWithin(home: string, n: number, ms: number) {
  for (const until = Date.now() + ms; ; await new Promise((go) => setTimeout(go, 100))) {
    const answer = await sendTwin(home, n);
    if (answer.status === 201 || Date.now() > until) return answer;
  }
}

test("a full disk: nothing typed and nothing acknowledged is lost, reading goes on, and room is used at once", async () => {
  test.setTimeout(240_000);
  product = await ownProduct(folder, PORT);
  addPeople(folder);
  const { home } = product;
  const officer = await newBrowser(home);
  expect(await signInAt(officer, PEOPLE.officer.email, PASSWORD)).toBe("signed in");
  const status = (await sendForm(home, await stampOf(home))).headers.get("location")?.split("?")[0];
  const acknowledged = new Map<number, string>();
  let n = 0;

  for (let round = 0; round < 3; round++) {
    for (const last = n + 3; n < last; n++) acknowledged.set(n, (await sendTwin(home, n)).reference ?? "");
    const stamp = await stampOf(home);

    fill();
    expect(await sendTwin(home, n)).toMatchObject({ status: 507, code: "archive.full" });
    // Sent, saved for later, and sent with faults: none of the three can be kept.
    const ways: Record<string, string>[] = [{}, { do: "save" }, { message: "", "contact.email": "nowhere" }];
    for (const way of ways) {
      const refused = await sendForm(home, stamp, way);
      expect(refused.status).toBe(507);
      const page = await refused.text();
      expect(page).toContain("服务器存储空间已满，暂时不能保存。已填写的内容还在");
      if (!("message" in way)) expect(page).toContain("\n第一行\n&lt;第二行&gt; &amp; &quot;三&quot;</textarea>");
      expect(page).toContain('name="contact.name" value="李 &amp; 王"');
    }
    expect(await signInAt(await newBrowser(home), PEOPLE.manager.email, PASSWORD)).toBe("archive.full");
    for (const path of ["/api/health", "/zh", "/zh/inquire", status ?? ""])
      expect((await fetch(`${home}${path}`)).status, path).toBe(200);
    expect((await officer.get("/desk/leads", { maxRedirects: 0 })).status()).toBe(200);
    expect((await officer.get("/api/v1/leads")).status()).toBe(200);

    makeRoom();
    const again = await takenWithin(home, n, 5_000);
    expect(again.status).toBe(201);
    acknowledged.set(n++, again.reference ?? "");
    // The same stamp, with every word that was handed back: taken now, and once.
    const taken = await sendForm(home, stamp);
    expect(taken.headers.get("location")).toMatch(/\/zh\/status\/[\w-]{43}\?sent=1$/);
    expect((await sendForm(home, stamp)).headers.get("location")).toBe(taken.headers.get("location"));
  }

  for (const [each, reference] of acknowledged) expect((await sendTwin(home, each)).reference).toBe(reference);
  expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);
  await product.stop("SIGTERM");
  const connection = new Database(database, { readonly: true });
  expect(connection.pragma("integrity_check", { simple: true })).toBe("ok");
  // One from before, one of each round's form, and the acknowledged ones: nothing was kept by halves or twice.
  const kept = connection.prepare(
    "select (select count(*) from leads) as leads, (select count(*) from inquiries) as said",
  );
  expect(kept.get()).toEqual({ leads: acknowledged.size + 4, said: acknowledged.size + 4 });
  connection.close();
});
