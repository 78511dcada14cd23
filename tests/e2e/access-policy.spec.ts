import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { isIn, newBrowser, replacePassword, signInAt } from "../setup/account-doors";
import { type OwnProduct, ownProduct } from "../setup/own-product";

const PORT = Number(process.env.E2E_PORT) + 2;
const folder = mkdtempSync(join(tmpdir(), "inkstone-policy-"));
let product: OwnProduct | undefined;

test.afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const DAY_MS = 86_400_000;
const OFFICER = "officer@inkstone.local";
const ADMIN = "administrator@inkstone.local";
const given = (email: string) =>
  new RegExp(`${email}\\s+(\\S+)`).exec(readFileSync(join(folder, "first-run.txt"), "utf8"))?.[1] ?? "";
/** As time would do it. */
function set(statement: string, ...values: unknown[]): void {
  const connection = new Database(join(folder, "inkstone.db"));
  connection.prepare(statement).run(...values);
  connection.close();
}

test("graded protection: kinds of characters, renewal, former passwords, fifteen minutes, a lock and its key", async () => {
  test.setTimeout(240_000);
  product = await ownProduct(folder, PORT, { AUTH_POLICY: "mlps3" });
  const { home } = product;
  const officer = await newBrowser(home);
  expect(await signInAt(officer, OFFICER, given(OFFICER))).toBe("signed in");
  const weak = await officer.post("/api/v1/password", {
    data: { current: given(OFFICER), next: "seven herons over the lake at noon" },
    headers: { "x-inkstone-locale": "en" },
  });
  expect((await weak.json()).fields.next).toContain("at least 3 of these four");
  const own = (n: number) => `Seven herons over 星湖 at noon, ${n}`;
  expect(await replacePassword(officer, given(OFFICER), own(1))).toBe("signed in");
  expect(await replacePassword(officer, own(1), own(2))).toBe("signed in");
  expect(await replacePassword(officer, own(2), own(1))).toBe("account.password-used");

  // Fourteen minutes unused is fine, sixteen is not, whatever the cookie says.
  const unused = (minutes: number) => set("update sessions set last_seen_at = ?", Date.now() - minutes * 60_000);
  unused(14);
  expect(await isIn(officer)).toBe(true);
  unused(16);
  expect(await isIn(officer)).toBe(false);

  // A password of ninety days must be replaced before anything else.
  expect(await signInAt(officer, OFFICER, own(2))).toBe("signed in");
  expect((await officer.get("/desk/leads", { maxRedirects: 0 })).status()).toBe(200);
  set("update accounts set password_set_at = ? where email = ?", Date.now() - 90 * DAY_MS, OFFICER);
  const led = await officer.get("/desk/leads", { maxRedirects: 0 });
  expect([led.status(), led.headers().location]).toEqual([307, expect.stringContaining("/desk/password")]);
  expect((await officer.get("/api/v1/leads")).status()).toBe(403);
  expect(await (await officer.get("/desk/password")).text()).toContain("已使用满 90 天");
  expect(await replacePassword(officer, own(2), own(3))).toBe("signed in");
  expect((await officer.get("/api/v1/leads")).status()).toBe(200);

  // Five wrong tries lock it for its owner too, until somebody who may unlocks it.
  const stranger = await newBrowser(home);
  for (let n = 0; n < 5; n++) expect(await signInAt(stranger, OFFICER, "wrong")).toBe("sign-in.wrong");
  expect(await signInAt(officer, OFFICER, own(3))).toBe("sign-in.too-many");
  const admin = await newBrowser(home);
  expect(await signInAt(admin, ADMIN, given(ADMIN))).toBe("signed in");
  expect(await replacePassword(admin, given(ADMIN), own(9))).toBe("signed in");
  const list = await (await admin.get("/desk/accounts")).text();
  const ids = [...new Set([...list.matchAll(/\/desk\/accounts\/([\w-]{36})/g)].map((found) => found[1]))];
  const pages = await Promise.all(
    ids.map(async (id) => ({ id, page: await (await admin.get(`/desk/accounts/${id}`)).text() })),
  );
  const locked = pages.find(({ page }) => page.includes("多次输错密码"));
  const version = Number(/\\?"version\\?":(\d+)/.exec(locked?.page ?? "")?.[1]);
  const unlock = await admin.post(`/api/v1/accounts/${locked?.id}/unlock`, { data: { version } });
  expect(unlock.status(), await unlock.text()).toBe(200);
  expect(await signInAt(officer, OFFICER, own(3))).toBe("signed in");
  expect(await (await admin.get("/desk/history")).text()).toContain("解除登录暂停");
});

test("a policy nobody knows does not start, and says so", async () => {
  const env = { ...process.env, PORT: String(PORT + 1), DATA_DIR: folder, DATABASE_URL: "", NEXTAUTH_URL: "" };
  const run = spawnSync(process.execPath, ["app/_commands/start.mjs"], {
    env: { ...env, AUTH_POLICY: "mlps" },
    encoding: "utf8",
  });
  expect(run.status).toBe(1);
  expect(`${run.stdout}${run.stderr}`).toContain("AUTH_POLICY is mlps: it must be one of asvs, mlps3");
});
