import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { BUILD, builtRoutes } from "../setup/routes";
import { signIn } from "../setup/sign-in";

const PAYLOADS = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'><svg/onload=alert(1)>`,
  `</textarea><script>alert(1)</script>`,
  `</title><script>alert(1)</script>`,
  `javascript:alert(1)`,
  `<iframe srcdoc="<script>alert(1)</script>">`,
  `{{constructor.constructor('alert(1)')()}}`,
  ["$", "{alert(1)}"].join(""),
  `<a href="javascript:alert(1)">x</a>`,
  `\u202e<b onmouseover=alert(1)>`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `]]><script>alert(1)</script>`,
  `<style>@import 'http://127.0.0.1:9/x'</style>`,
];

/** Fails the test on anything a stored text could make a page do. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on("dialog", async (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1" || new URL(request.url()).port === "9")
      seen.push(`request ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) seen.push(message.text());
  });
  page.on("pageerror", (error) => seen.push(`error ${error.message}`));
  return seen;
}

test("stored text never runs, in no list, record, search or status page", async ({ page }) => {
  const seen = watch(page);
  const statusPages: string[] = [];
  for (const payload of PAYLOADS) {
    const sent = await page.request.post("/api/v1/inquiries", {
      headers: { "idempotency-key": crypto.randomUUID() },
      data: {
        locale: "en",
        message: `${payload} xsswatch food factory in Huaiji`,
        contact: { name: payload.slice(0, 80), phone: "+86 138 0013 8000", wechat: payload.slice(0, 60) },
        company: { name: payload.slice(0, 100) },
        project: { sector: payload.slice(0, 100) },
        consent: { contact: true },
      },
    });
    expect([payload, sent.status()]).toEqual([payload, 201]);
    statusPages.push((await sent.json()).statusUrl);
  }
  await signIn(page, "officer");
  await page.goto("/desk");
  await page.goto("/desk/leads?q=xsswatch&status=all");
  const records = await page
    .locator('a[href^="/desk/leads/0"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  expect(records.length).toBeGreaterThanOrEqual(PAYLOADS.length);
  for (const record of records) await page.goto(record);
  await page.goto("/desk/reports?period=all");
  await signIn(page, "administrator");
  await page.goto("/desk/history");
  for (const address of statusPages.slice(0, 4)) await page.goto(new URL(address).pathname);
  expect(seen).toEqual([]);
});

test("every page carries a fresh nonce and a policy without inline scripts", async ({ page }) => {
  await signIn(page, "manager");
  const nonces = new Set<string>();
  const pages = [...builtRoutes().pages, "/zh/nowhere", "/nowhere", "/desk/nowhere", "/en/inquire", "/zh-hant"];
  for (const route of pages) {
    const answer = await page.request.get(route);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    const policy = answer.headers()["content-security-policy"] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(`${route} ${nonce ? "has a nonce" : "has none"}`).toBe(`${route} has a nonce`);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts).not.toContain("unsafe-inline");
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    const body = await answer.text();
    for (const [tag] of body.matchAll(/<script\b[^>]*>/g)) expect(`${route} ${tag}`).toContain(`nonce="${nonce}"`);
    expect(nonces.has(nonce)).toBe(false);
    nonces.add(nonce);
    expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers()["x-powered-by"]).toBeUndefined();
  }
});

test("nothing of the workshop is served: no image optimizer, source maps, server actions or repository", async ({
  request,
}) => {
  for (const address of [
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/.git/config",
    "/.env",
    "/data/inkstone.db",
    "/package.json",
    "/_next/static/../../package.json",
  ]) {
    expect([address, (await request.get(address)).status()]).toEqual([address, 404]);
  }
  const actions = JSON.parse(readFileSync(`${BUILD}/server/server-reference-manifest.json`, "utf8"));
  expect([actions.node, actions.edge]).toEqual([{}, {}]);
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
  expect(existsSync(`${BUILD}/static`)).toBe(true);
  expect(files(`${BUILD}/static`).filter((name) => name.endsWith(".map"))).toEqual([]);
});
