import { spawnSync } from "node:child_process";
import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { loggedPath } from "@/app/_commands/server/access-log";
import { firstRequest } from "@/app/_commands/server/first-request";
import { turnAway } from "@/app/_commands/server/guard";
import { clientAddress, prepareRequest } from "@/app/_commands/server/headers";
import { saidSafely } from "@/app/_server/log";
import { publicLocale } from "@/app/_server/public-locale";
import { listedRoutes } from "./access/route-table";

const request = (of: { method?: string; url?: string; headers?: Record<string, string>; from?: string }) =>
  ({
    method: "GET",
    url: "/",
    ...of,
    headers: of.headers ?? {},
    socket: { remoteAddress: of.from ?? "::ffff:10.0.0.7" },
  }) as unknown as IncomingMessage;

test("private links, drafts and queries never reach the log; record ids do", () => {
  expect(loggedPath("/en/status/q1w2e3r4t5y6u7i8o9p0a1s2d3f4?sent=1")).toBe("/en/status/…");
  expect(loggedPath("/zh/inquire?draft=secret")).toBe("/zh/inquire");
  const id = "019ab0c4-7e1f-7a2b-8c3d-000000000001";
  expect(loggedPath(`/desk/leads/${id}?q=138`)).toBe(`/desk/leads/${id}`);
});

test("a database fault is logged without the values it happened to", () => {
  expect(saidSafely("Failed query: insert into leads\nparams: 张三,13800138000")).toBe(
    "Failed query: insert into leads",
  );
  expect(saidSafely("no account for li@example.org")).toBe("no account for …@…");
});

test("what opens a door never reaches the log: not in a path, not in a fault, not as a field", () => {
  const secret = `inkstone_${"Ab1-_".repeat(8)}xyz`;
  expect(loggedPath(`/api/v1/tokens/${secret}?token=${secret}`)).toBe("/api/v1/tokens/…");
  expect(saidSafely(`no such token: ${secret}, again`)).toBe("no such token: inkstone_…, again");
  const script = `import("@/app/_server/log").then(({ log }) => {
    const secret = ${JSON.stringify(secret)};
    log.info({ token: secret, authorization: secret, headers: { authorization: secret } }, "answered");
    log.warn({ asked: { token: secret, secret, cookie: secret }, err: new Error("token " + secret) }, "failed");
  })`;
  const env = { ...process.env, LOG_LEVEL: "info" };
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], { env, encoding: "utf8" });
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).msg),
  ).toEqual(["answered", "failed"]);
  expect(stdout).not.toContain(secret.slice(9));
});

test("a client cannot say what only the server may", () => {
  const names = [
    "x-inkstone-address",
    "x-request-id",
    "x-middleware-subrequest",
    "x-nonce",
    "next-action",
    "next-resume",
    "x-forwarded-for",
    "x-forwarded-host",
    "content-security-policy",
  ];
  const asked = request({ headers: Object.fromEntries(names.map((name) => [name, "forged"])) });
  asked.headers["x-inkstone-locale"] = "en";
  const { id, policy } = prepareRequest(asked, { trustsProxy: false, isHttps: false });
  expect(Object.values(asked.headers)).not.toContain("forged");
  expect(asked.headers).toEqual({
    "x-inkstone-locale": "en",
    "x-inkstone-address": "10.0.0.7",
    "x-inkstone-path": "/",
    "x-request-id": id,
    "content-security-policy": policy,
  });
});

test("the address is the socket's, or the trusted proxy's last word, never an earlier one", () => {
  const headers = { "x-forwarded-for": "1.1.1.1, 2.2.2.2" };
  expect(clientAddress(request({ headers }), false)).toBe("10.0.0.7");
  expect(clientAddress(request({ headers }), true)).toBe("2.2.2.2");
  expect(clientAddress(request({}), true)).toBe("10.0.0.7");
});

test("what the framework would stumble over is turned away", () => {
  const statusOf = (of: Parameters<typeof request>[0]) => turnAway(request(of))?.status ?? 200;
  expect(statusOf({ url: "/zh" })).toBe(200);
  expect(statusOf({ url: "/zh?q=%E0%A4%A" })).toBe(200);
  expect(statusOf({ url: "/p/%E0%A4%A" })).toBe(400);
  expect(statusOf({ url: "/p/%00" })).toBe(400);
  expect(statusOf({ url: "/desk/history?subject=a%00b" })).toBe(400);
  expect(statusOf({ url: "//elsewhere.example" })).toBe(400);
  expect(statusOf({ url: "/\\elsewhere.example" })).toBe(400);
  expect(statusOf({ url: "http://elsewhere.example/" })).toBe(400);
  expect(statusOf({ url: "/_next/image?url=x" })).toBe(404);
  for (const method of ["TRACE", "PUT", "PATCH", "DELETE", "PROPFIND"]) expect(statusOf({ method })).toBe(405);
  expect(statusOf({ method: "POST", url: "/api/v1/leads", headers: { "content-length": "1048577" } })).toBe(413);
  // The public form's own door says so on a page, and gives back what was typed.
  expect(statusOf({ method: "POST", url: "/zh/inquire/send", headers: { "content-length": "1048577" } })).toBe(200);
  expect(statusOf({ url: `/${"a".repeat(5000)}` })).toBe(414);
  expect(turnAway(request({ url: "/p/%E0%A4%A" }))?.code).toBe("input.broken-address");
});

test("exactly the doors that take a POST may be posted to, and no page", () => {
  const addressOf = (address: string) =>
    address
      .replace("[locale]", "zh")
      .replace("[[...rest]]", "no/such/door")
      .replaceAll(/\[[^\]]+\]/g, "a-1");
  for (const { address, methods } of listedRoutes().filter(({ address }) => !/^\/api\//.test(address))) {
    const turned = turnAway(request({ method: "POST", url: `${addressOf(address)}?sent=1` }));
    expect([address, turned?.status ?? 200]).toEqual([address, methods.includes("POST") ? 200 : 405]);
  }
  for (const { address } of listedRoutes().filter(({ address }) => /^\/api\//.test(address)))
    expect([address, turnAway(request({ method: "POST", url: addressOf(address) }))]).toEqual([address, null]);
});

test("an address in no language of ours is not found before anything is read for it", async () => {
  expect(await publicLocale(Promise.resolve({ locale: "zh-hant" }))).toBe("zh-hant");
  for (const locale of ["wp-login.php", "constructor", "../data", "EN", ""])
    await expect(publicLocale(Promise.resolve({ locale }))).rejects.toThrow("404");
});

test("the product is asked twice before anybody else: whether it lives, and an inquiry that says nothing", async () => {
  const heard: string[] = [];
  await firstRequest((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      heard.push(`${request.method} ${request.url} ${body}`.trim());
      response.writeHead(request.method === "POST" ? 422 : 200).end("{}");
    });
  });
  expect(heard).toEqual(["GET /api/health", "POST /api/v1/inquiries {}"]);
});
