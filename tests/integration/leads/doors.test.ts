import { readdirSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import * as claim from "@/app/api/v1/leads/[leadId]/claim/route";
import * as one from "@/app/api/v1/leads/[leadId]/route";
import * as leads from "@/app/api/v1/leads/route";
import * as similar from "@/app/api/v1/leads/similar/route";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import { VERB_NAMES } from "@/lib/leads/verbs";
import { given } from "../../setup/given";
import { sessionCookieOf } from "../../setup/session-cookie";
import { freshStore } from "../../setup/store";

const store = freshStore();
const BASE = "http://127.0.0.1:3000";
let cookies: Map<string, string>;
beforeEach(() => {
  cookies = new Map();
});

/** A browser in which this person is signed in. */
async function signedIn(actor: Actor): Promise<string> {
  const cookie = cookies.get(actor.id) ?? (await sessionCookieOf(store(), actor));
  cookies.set(actor.id, cookie);
  return cookie;
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

async function knock(
  actor: Actor | null,
  handler: Handler,
  {
    path = "/",
    body,
    params = {},
    headers = {},
  }: { path?: string; body?: unknown; params?: Record<string, string>; headers?: Record<string, string> },
) {
  const request = new Request(new URL(path, BASE), {
    method: body === undefined ? "GET" : "POST",
    headers: {
      host: "127.0.0.1:3000",
      "sec-fetch-site": "same-origin",
      "x-inkstone-locale": "en",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(actor && { cookie: await signedIn(actor) }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test("every verb has its door, and a lead can be logged, listed and read", async () => {
  const li = await given(store()).cityOfficer();
  const body = { investorName: "王先生", title: "德庆食品厂", contact: "13800138000", source: "phone" };
  const logged = await knock(li, leads.POST, { body });
  expect(logged).toMatchObject({ status: 201, body: { ok: true } });
  const { id, reference } = logged.body.value as { id: string; reference: string };
  expect(await knock(li, leads.GET, { path: "/?sort=amount" })).toMatchObject({
    status: 200,
    body: { value: { total: 1, page: 1, size: 50, rows: [{ reference }] } },
  });
  expect((await knock(li, one.GET, { params: { leadId: id } })).body).toMatchObject({ value: { lead: { reference } } });
  const again = await knock(li, similar.GET, { path: "/?contact=138-0013-8000" });
  expect(again.body).toMatchObject({ value: { leads: [{ reference, same: ["phone"] }], elsewhere: 0 } });
  const doors = readdirSync("app/api/v1/leads/[leadId]", { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(doors).toHaveLength(VERB_NAMES.length);
});

test("strangers are told to sign in, and other pages may not knock", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  const asked = { params: { leadId: lead.id }, body: { version: 1 } };
  expect((await knock(null, claim.POST, asked)).status).toBe(401);
  expect((await knock(null, one.GET, { params: { leadId: lead.id } })).status).toBe(401);
  expect((await knock(li, claim.POST, { ...asked, headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
  expect((await knock(await given(store()).administrator(), leads.GET, {})).status).toBe(403);
});

test("another county's lead answers exactly like one that does not exist", async () => {
  const chen = await given(store()).officer("deqing");
  const foreign = await given(store()).lead({ locationId: "fengkai" });
  const missing = newId();
  const answer = async (leadId: string, handler: Handler, body?: unknown) => {
    const { status, body: said } = await knock(chen, handler, { params: { leadId }, body });
    return { status, said: { ...said, requestId: null } };
  };
  const read = await answer(foreign.id, one.GET);
  expect(read).toEqual(await answer(missing, one.GET));
  expect(read).toEqual(await answer("../../etc", one.GET));
  expect(read.status).toBe(404);
  const work = await answer(foreign.id, claim.POST, { version: 1 });
  expect(work).toEqual(await answer(missing, claim.POST, { version: 1 }));
  expect(work.status).toBe(404);
});

test("no version is 428, an old one 409 with who changed what, in the reader's language", async () => {
  const [li, wang] = [await given(store()).cityOfficer(), await given(store()).manager()];
  const lead = await given(store()).lead();
  const params = { leadId: lead.id };
  expect((await knock(li, claim.POST, { params, body: {} })).status).toBe(428);
  expect((await knock(li, claim.POST, { params, body: { version: 1 } })).status).toBe(200);
  const late = await knock(wang, claim.POST, { params, body: { version: 1 } });
  expect(late).toMatchObject({ status: 409, body: { ok: false, code: "lead.already-owned" } });
  expect(late.body.message).toMatch(/^[A-Z].*\.$/);
});

test("keys that a door does not know are refused by name, in bodies and in addresses", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  const planted = await knock(li, claim.POST, {
    params: { leadId: lead.id },
    body: { version: 1, ownerId: "x", stage: "signed" },
  });
  expect(planted.status).toBe(422);
  expect(Object.keys(planted.body.fields as object).sort()).toEqual(["ownerId", "stage"]);
  const search = await knock(li, leads.GET, { path: "/?scope=all" });
  expect(Object.keys(search.body.fields as object)).toEqual(["scope"]);
  expect(await store().read.leads.find({ sees: "all" }, lead.id)).toEqual(lead);
});
