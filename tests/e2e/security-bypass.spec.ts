import { connect } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { signIn } from "../setup/sign-in";

const MISSING = "019aaaaa-0000-7000-8000-000000000000";
const CANARY = "canarysihui7731";

/** A lead that Sihui holds, with a word nobody else may read. Answers its id. */
async function leadOfSihui(page: Page): Promise<string> {
  await page.request.post("/api/v1/inquiries", {
    headers: { "idempotency-key": crypto.randomUUID() },
    data: {
      locale: "zh",
      message: `${CANARY} 汽车零部件，想落户四会`,
      contact: { name: CANARY, phone: "13800138001" },
      consent: { contact: true },
    },
  });
  await signIn(page, "officer");
  const origin = new URL(page.url()).origin;
  const headers = { origin, "sec-fetch-site": "same-origin" };
  const { value } = await (await page.request.get(`/api/v1/leads?q=${CANARY}&status=all`)).json();
  const lead = value.rows[0];
  const offered = await page.request.post(`/api/v1/leads/${lead.id}/offer`, {
    headers,
    data: { version: lead.version, locationId: "sihui", reason: "产业对口" },
  });
  expect(await offered.json()).toMatchObject({ ok: true });
  return lead.id;
}

const BYPASS: { path: (id: string) => string; headers?: Record<string, string> }[] = [
  { path: (id) => `/desk/leads/${id}` },
  { path: (id) => `/desk/leads/${id}`, headers: { rsc: "1" } },
  { path: (id) => `/desk/leads/${id}?_rsc=abc`, headers: { rsc: "1", "next-router-prefetch": "1" } },
  { path: (id) => `/desk/leads/${id}`, headers: { rsc: "1", "next-router-segment-prefetch": "/_tree" } },
  {
    path: (id) => `/desk/leads/${id}`,
    headers: { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  },
  { path: (id) => `/desk/leads/${id}`, headers: { "x-middleware-prefetch": "1" } },
  { path: (id) => `/desk/leads/${id}`, headers: { "x-inkstone-address": "127.0.0.1", "x-request-id": "me" } },
  { path: (id) => `/desk/leads/${id}.rsc` },
  { path: (id) => `/desk/leads/${id}.segments/_tree.segment.rsc` },
  { path: (id) => `/desk/%2e/leads/${id}` },
  { path: (id) => `/desk/leads/${id}?nxtPid=${id}` },
  { path: (id) => `/api/v1/leads/${id}` },
  { path: (id) => `/api/v1/leads/${id}/` },
  { path: () => `/api/v1/leads?q=${CANARY}&status=all` },
  { path: () => `/desk/leads?q=${CANARY}&status=all&location=sihui` },
  { path: () => `/api/v1/leads/similar?company=${CANARY}&phone=13800138001` },
  { path: () => `/desk/reports?period=all` },
  { path: () => `/desk` },
];

test("another county's lead is found by no path, header or search", async ({ page }) => {
  const id = await leadOfSihui(page);
  await signIn(page, "huaiji");
  for (const { path, headers } of BYPASS) {
    const answer = await page.request.get(path(id), { headers });
    const body = (await answer.text())
      .replaceAll(`q=${CANARY}`, "")
      .replaceAll(new RegExp(`value="${CANARY}"|“${CANARY}”|"q":"${CANARY}"|company=${CANARY}`, "g"), "");
    const leaks = body.split("汽车零部件，想落户四会").length - 1;
    expect(`${path(id)} ${JSON.stringify(headers ?? {})} leaks ${leaks}`).toContain("leaks 0");
    expect(answer.status()).toBeLessThan(500);
  }
  await signIn(page, "sihui");
  expect(await (await page.request.get(`/desk/leads/${id}`)).text()).toContain(CANARY);
});

test("another county's lead answers exactly like a missing one", async ({ page }) => {
  const id = await leadOfSihui(page);
  await signIn(page, "huaiji");
  const origin = new URL(page.url()).origin;
  const shape = async (lead: string, path: string, method: "GET" | "POST") => {
    const answer = await page.request.fetch(`/api/v1/leads/${lead}${path}`, {
      method,
      headers: { origin, "sec-fetch-site": "same-origin" },
      ...(method === "POST" ? { data: { version: 1 } } : {}),
    });
    const body = (await answer.text()).replace(/"requestId":"[^"]*"/, "").replaceAll(lead, "ID");
    return [answer.status(), body];
  };
  for (const [path, method] of [
    ["", "GET"],
    ["/claim", "POST"],
    ["/accept", "POST"],
    ["/match", "POST"],
    ["/advance", "POST"],
  ] as const) {
    expect([path, await shape(id, path, method)]).toEqual([path, await shape(MISSING, path, method)]);
  }
});

test("a page of another county's lead is, byte for byte, the page of a missing one", async ({ page }) => {
  const id = await leadOfSihui(page);
  await signIn(page, "huaiji");
  const shape = async (lead: string, headers: Record<string, string>) => {
    const answer = await page.request.get(`/desk/leads/${lead}`, { headers });
    const body = (await answer.text()).replaceAll(lead, "ID").replaceAll(/nonce(=|":|\\":\\?)\\?"[^"\\]*/g, "nonce");
    return [answer.status(), answer.headers()["content-type"], body.length];
  };
  const ways: Record<string, string>[] = [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }];
  for (const headers of ways)
    expect([headers, ...(await shape(id, headers))]).toEqual([headers, ...(await shape(MISSING, headers))]);
});

/** What a request for `line` is answered with, over a bare socket: no client tidies it up. */
function raw(line: string, extra = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(process.env.E2E_PORT), "127.0.0.1", () =>
      socket.write(`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${extra}\r\n`),
    );
    let text = "";
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer to ${line}`)));
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

test("broken requests are turned away, never answered with a fault", async () => {
  const lines = [
    "TRACE /",
    "CONNECT x:1",
    "PROPFIND /desk",
    "GET /desk/leads/%E0%A4%A",
    "GET /zh/status/%00",
    "GET /%",
    "GET /api/auth/callback/credentials",
    "GET /api/auth/callback/ticket",
    "GET http://evil.example/",
    "GET //evil.example/%2f..",
    "POST /api/auth/callback/ticket",
    "DELETE /api/v1/leads",
    "OPTIONS /api/v1/leads",
    "GET /desk?callbackUrl=http://%00",
  ];
  for (const line of lines) {
    const status = /^HTTP\/1\.1 (\d+)/.exec(await raw(line))?.[1] ?? "closed";
    expect(`${line}: ${status}`).not.toMatch(/: 5\d\d$/);
    expect(`${line}: ${status}`).toMatch(/: (closed|[234]\d\d)$/);
  }
  expect(await raw("TRACE /")).toMatch(/^HTTP\/1\.1 405/);
  expect(await raw("GET /desk", "upgrade: websocket\r\nconnection: upgrade\r\n")).toMatch(/^HTTP\/1\.1 [34]/);
  expect(await raw("POST /zh", "next-action: 40abc\r\ncontent-length: 0\r\n")).not.toMatch(/^HTTP\/1\.1 5/);
});

test("sort and filter names come from a list only", async ({ page }) => {
  await signIn(page, "officer");
  for (const query of [
    'sort=id") --',
    "sort=password_hash",
    "stage=new' or 1=1",
    "size=100000",
    "page=-1",
    "q=%22%29%20OR%20*%20NEAR(",
    "q=%25_%27",
    "from=2026-02-31",
    "minFen=1e999",
    "status=__proto__",
  ]) {
    for (const path of ["/desk/leads", "/api/v1/leads"])
      expect([path, query, (await page.request.get(`${path}?${query}`)).status()]).toEqual([path, query, 200]);
  }
});
