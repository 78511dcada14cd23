import { request as ask } from "node:http";
import { expect, test } from "@playwright/test";

const PAGES = [
  "/zh",
  "/zh-hant",
  "/en",
  "/en/inquire",
  "/en/privacy",
  "/desk/sign-in",
  "/no-such-page",
  "/zh/no-such-page",
];

/** A request no browser would send, on a socket of its own: the path goes out exactly as written. */
function raw(
  baseURL: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const { hostname, port } = new URL(baseURL);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const { method = "GET", headers, body } = options;
    const asking = ask({ hostname, port, path, method, headers, setHost: true, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

for (const page of PAGES) {
  test(`${page} names every script it allows, afresh for each reader`, async ({ request }) => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await request.get(page);
        const policy = answer.headers()["content-security-policy"] ?? "";
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
        expect(policy).toContain("object-src 'none'");
        expect(policy).toContain("base-uri 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain("unsafe-inline");
        const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
        for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
        expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
        expect(answer.headers()["x-powered-by"]).toBeUndefined();
        return nonce;
      }),
    );
    expect(nonces[0]).toMatch(/^[\w+/=]{20,}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
}

test("no page of the site breaks its own policy, asks anyone else for anything, or prints an error", async ({
  page,
}) => {
  const trouble: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  page.on("console", (said) => said.type() === "error" && trouble.push(said.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  const home = new URL(test.info().project.use.baseURL ?? "").origin;
  page.on("request", (sent) => {
    if (!sent.url().startsWith(home) && !sent.url().startsWith("data:")) trouble.push(`asked ${sent.url()}`);
  });
  for (const path of PAGES) {
    await page.goto(path, { waitUntil: "networkidle" });
    // The browser itself notes an answer of 404: that is the answer, not a fault.
    if (path.includes("no-such")) trouble.splice(0, trouble.length, ...trouble.filter((each) => !each.includes("404")));
  }
  expect(trouble).toEqual([]);
});

test("what the framework would answer with 500 is answered plainly", async ({ baseURL }) => {
  const base = baseURL ?? "";
  const statusOf = async (...rest: [string, Parameters<typeof raw>[2]?]) => (await raw(base, ...rest)).status;
  expect(await statusOf("/p/%E0%A4%A")).toBe(400);
  expect(await statusOf("/", { method: "TRACE" })).toBe(405);
  expect(await statusOf("//elsewhere.example/x")).toBe(400);
  expect(await statusOf("/_next/image?url=%2Ficon.svg&w=64&q=75")).toBe(404);
  expect(await statusOf("/.git/config")).toBe(404);
  expect(
    await statusOf("/zh", { method: "POST", headers: { "next-action": "a".repeat(40) }, body: "[]" }),
  ).toBeLessThan(500);
  const form = { "content-type": "multipart/form-data; boundary=x" };
  expect(await statusOf("/zh", { method: "POST", headers: form, body: "--x\r\nbroken" })).toBeLessThan(500);
  expect(
    await statusOf("/api/v1/sign-in", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }),
  ).toBeLessThan(500);
  for (const path of ["/api/auth/callback/credentials", "/api/auth/signin?callbackUrl=http://%00", "/api/auth/session"])
    expect(await statusOf(path)).toBeLessThan(500);
});

test("a body that says it is too large is not read, and the reader is told in every language", async ({ baseURL }) => {
  const headers = { "content-length": String(2 * 1024 * 1024), "content-type": "text/plain" };
  const answer = await raw(baseURL ?? "", "/desk/sign-out", { method: "POST", headers });
  expect(answer.status).toBe(413);
  expect(answer.body).toMatch(/\p{Script=Han}/u);
  const program = { ...headers, "content-type": "application/json", "accept-language": "en" };
  const refused = await raw(baseURL ?? "", "/api/v1/match", { method: "POST", headers: program });
  expect(refused.status).toBe(413);
  expect(JSON.parse(refused.body)).toMatchObject({
    code: "input.too-large",
    message: expect.stringMatching(/^[ -~]+$/),
  });
  // The public form says so on a page of its own.
  const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  const page = await raw(baseURL ?? "", "/en/inquire/send", { method: "POST", headers: form });
  expect([page.status, page.body.includes("<h1>")]).toEqual([413, true]);
});

test("a page is read and nothing else, and an address below /api that is none is answered in JSON", async ({
  baseURL,
}) => {
  for (const method of ["PUT", "PATCH", "DELETE", "POST"])
    for (const path of ["/en", "/zh/inquire", "/desk", "/desk/leads", "/nowhere"])
      expect([method, path, (await raw(baseURL ?? "", path, { method })).status]).toEqual([method, path, 405]);
  for (const path of ["/api", "/api/unknown", "/api/v1/leads/a/b/c", "/api/v2/leads?q=1"])
    for (const method of ["GET", "POST"]) {
      const answer = await raw(baseURL ?? "", path, { method, headers: { "accept-language": "en" } });
      expect([path, method, answer.status, JSON.parse(answer.body).code]).toEqual([path, method, 404, "not-found"]);
    }
});

test("tricks that once passed other sites' doors open none of ours", async ({ baseURL }) => {
  const tricks: Record<string, string>[] = [
    { "x-middleware-subrequest": "middleware:middleware:middleware" },
    { rsc: "1" },
    { "next-router-prefetch": "1", rsc: "1" },
    { "x-inkstone-address": "127.0.0.1" },
    { "x-matched-path": "/desk" },
  ];
  for (const headers of tricks) {
    for (const path of [
      "/desk",
      "/desk/leads",
      "/desk/accounts",
      "/desk/accounts/tokens",
      "/desk/history",
      "/desk/reports",
    ]) {
      const answer = await raw(baseURL ?? "", path, { headers });
      expect(answer.body).not.toContain("ZQ-");
      expect([200, 303, 307, 404]).toContain(answer.status);
    }
  }
});
