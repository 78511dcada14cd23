import { afterEach, describe, expect, test, vi } from "vitest";
import { answerLines } from "@/app/_server/matching/answer";
import { sha256 } from "@/app/_server/session";
import { MatchAnswer } from "@/app/api/_openapi/matching";
import { GET as openapi } from "@/app/api/openapi.json/route";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/calendar/shanghai";
import { decideMatch } from "@/lib/leads/decide-match";
import { LogLead } from "@/lib/leads/input";
import { logLead } from "@/lib/leads/log";
import { readyToMatch } from "@/lib/leads/ready-to-match";
import { answerTo } from "@/lib/matching/asked";
import { LOCATION_IDS } from "@/lib/policy/reference";
import { atWork } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { sessionCookieOf } from "@/tests/setup/session-cookie";
import { freshStore } from "@/tests/setup/store";
import { askMatch, bearer, givenToken } from "@/tests/setup/token";

const store = freshStore();
const { does, now } = atWork(store);
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const BOXES = "We print colour boxes and cartons, 50 mu.";
const GOOD = { id: "a-1", text: "We make LED headlamps for car makers and need 100 mu.", landMu: 100 };
const VAGUE = { id: 7, text: "I have money and want something profitable. What do you suggest?" };
type Body = Record<string, unknown>;

async function tokenOf(actor: Actor) {
  return bearer((await givenToken(store(), await given(store()).administrator(), actor.id)).secret);
}
const officer = async () => tokenOf(await given(store()).cityOfficer());

describe("an inquiry asked about with a token", () => {
  test("is answered as the command answers it, by the policy in force, without cookie or origin", async () => {
    const answer = await askMatch(GOOD, await officer());
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const body = await answer.json();
    expect(body).toEqual(
      JSON.parse(JSON.stringify(answerTo(await readyToMatch(store().read), GOOD, dayOf(new Date())))),
    );
    expect(
      MatchAnswer.parse(body)
        .locations.map(({ id }) => id)
        .toSorted(),
    ).toEqual([...LOCATION_IDS].toSorted());
  });

  test("leaves nothing behind", async () => {
    const token = await officer();
    const kept = async () => [await store().read.history.lastSeq(), await store().read.rematches.openLeads()];
    const before = await kept();
    await askMatch([GOOD, VAGUE], token);
    expect(await kept()).toEqual(before);
  });

  test("with faults is told which fields, in the reader's language", async () => {
    const token = await officer();
    const asked = { text: "", landMu: -1, jobs: "many", contactCountry: 5, id: { a: 1 } };
    const answer = await askMatch(asked, { ...token, "accept-language": "zh-CN" });
    expect(answer.status).toBe(422);
    const { code, message, fields } = (await answer.json()) as { code: string; message: string; fields: Body };
    expect(code).toBe("input.invalid");
    expect(Object.keys(fields).toSorted()).toEqual(["contactCountry", "id", "jobs", "landMu", "text"]);
    for (const sentence of [message, ...Object.values(fields)]) expect(sentence).toMatch(/\p{Script=Han}/u);
    for (const odd of [null, 5, "text", {}, { text: null }])
      expect((await askMatch(odd, token)).status).toBe(odd === "text" ? 400 : 422);
  });
});

describe("a batch", () => {
  test("answers in its own order, with an error in the place of what cannot be read", async () => {
    const asked = [GOOD, { id: "no-text" }, "words", null, { id: { deep: 1 }, text: 3 }, VAGUE];
    const answer = await askMatch(asked, await officer());
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as Body[];
    expect(body.slice(1, 5)).toEqual([
      { id: "no-text", line: 2, error: "not-an-inquiry", fields: ["text"] },
      { line: 3, error: "not-an-inquiry", fields: ["line"] },
      { line: 4, error: "not-an-inquiry", fields: ["line"] },
      { line: 5, error: "not-an-inquiry", fields: ["id", "text"] },
    ]);
    expect([body[0], body[5]].map((each) => [each?.id, each?.behaviour])).toEqual([
      ["a-1", "match"],
      [7, "ask_clarification"],
    ]);
  });

  test("may be empty and may hold a hundred, not one more", async () => {
    const token = await officer();
    expect(await (await askMatch([], token)).json()).toEqual([]);
    expect(await (await askMatch(Array(100).fill(VAGUE), token)).json()).toHaveLength(100);
    const answer = await askMatch(Array(101).fill(VAGUE), token);
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { fields: { body: "Send at most 100 at once." } },
    ]);
  });

  test("lets others have a turn between any two inquiries, its own and those of another batch", async () => {
    const prepared = await readyToMatch(store().read);
    let turns = 0;
    let isOver = false;
    const other = () => {
      turns += 1;
      if (!isOver) setImmediate(other);
    };
    setImmediate(other);
    await Promise.all([answerLines(prepared, Array(20).fill(GOOD)), answerLines(prepared, Array(20).fill(GOOD))]);
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(39);
  });
});

describe("the door", () => {
  test("takes JSON of a megabyte at most, counted as it comes", async () => {
    const token = await officer();
    const statusOf = async (body: unknown, headers = {}) => (await askMatch(body, { ...token, ...headers })).status;
    expect(await statusOf({ ...GOOD, note: "x".repeat(1024 * 1024) })).toBe(413);
    expect(await statusOf({ ...GOOD, note: "x".repeat(1000 * 1024) })).toBe(200);
    expect(await statusOf("{")).toBe(400);
    expect(await statusOf(GOOD, { "content-type": "text/plain" })).toBe(415);
    expect(await statusOf(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toBe(200);
    expect(await statusOf(`{"id":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toBe(422);
  });

  test("opens for a signed-in browser from our own pages only", async () => {
    const cookie = await sessionCookieOf(store(), await given(store()).officer("sihui"));
    const statusOf = async (headers: Record<string, string>) => (await askMatch(GOOD, headers)).status;
    expect(await statusOf({ cookie, "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await statusOf({ cookie, origin: "http://127.0.0.1:3000" })).toBe(200);
    const elsewhere: Record<string, string>[] = [
      {},
      { "sec-fetch-site": "cross-site" },
      { origin: "null" },
      { origin: "https://other.example" },
    ];
    for (const headers of elsewhere) expect([headers, await statusOf({ cookie, ...headers })]).toEqual([headers, 403]);
    expect(await statusOf({})).toBe(401);
    expect(await statusOf({ "sec-fetch-site": "same-origin" })).toBe(401);
    expect(await statusOf({ authorization: "Basic eDp5" })).toBe(401);
  });

  test("goes by the token alone where both come: a bad one is not made good by a cookie", async () => {
    const cookie = await sessionCookieOf(store(), await given(store()).cityOfficer());
    const own = { cookie, "sec-fetch-site": "same-origin" };
    expect((await askMatch(GOOD, { ...own, ...bearer("inkstone_nonsense") })).status).toBe(401);
    expect((await askMatch(GOOD, { ...own, authorization: "bearer" })).status).toBe(401);
    expect((await askMatch(GOOD, { cookie, ...(await officer()) })).status).toBe(200);
  });

  test("is shut to a token that was not given this right, whatever its account may", async () => {
    const [admin, li] = [await given(store()).administrator(), await given(store()).manager()];
    const { token, secret } = await givenToken(store(), admin, li.id);
    const other = `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}`;
    await store().write((tx) => tx.tokens.add({ ...token, id: "none", hash: sha256(other), rights: [] }));
    expect((await askMatch(GOOD, bearer(other))).status).toBe(403);
  });

  test("asks each token and each account to wait by itself, and says how long", async () => {
    vi.stubEnv("MATCHES_PER_MINUTE", "100");
    vi.useFakeTimers({ toFake: ["Date"] });
    const [one, two] = [await officer(), await officer()];
    expect((await askMatch(Array(100).fill(VAGUE), one)).status).toBe(200);
    const late = await askMatch(VAGUE, one);
    expect([late.status, await late.json()]).toMatchObject([429, { ok: false, code: "matching.too-many" }]);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await askMatch(VAGUE, two)).status).toBe(200);
    expect((await askMatch(Array(100).fill(VAGUE), two)).status).toBe(429);
    const own = {
      cookie: await sessionCookieOf(store(), await given(store()).manager()),
      origin: "http://127.0.0.1:3000",
    };
    expect((await askMatch(Array(100).fill(VAGUE), own)).status).toBe(200);
    expect((await askMatch(VAGUE, own)).status).toBe(429);
    vi.setSystemTime(Date.now() + Number(late.headers.get("retry-after")) * 1000);
    expect((await askMatch(VAGUE, one)).status).toBe(200);
  });
});

describe("the bureau's own leads in an answer", () => {
  async function decided(actor: Actor): Promise<string> {
    const form = {
      source: "phone",
      title: BOXES,
      investorName: "甲",
      contact: "13800138000",
      intent: BOXES,
      anyway: "试",
    };
    const { id } = await store().write((tx) => logLead(tx, actor, LogLead.parse(form)));
    await does(actor, decideMatch, await now({ id }), { clusterId: null, locationId: "fengkai", note: "" });
    return id;
  }
  const askedBy = async (actor: Actor, body: unknown = { text: BOXES }) =>
    JSON.stringify(await (await askMatch(body, await tokenOf(actor))).json());

  test("are counted for all and named only to whom may see them", async () => {
    const li = await given(store()).cityOfficer();
    const lead = await decided(li);
    expect(await askedBy(li)).toContain(`lead:${lead}`);
    const strangers = [await given(store()).officer("sihui"), await given(store()).administrator()];
    for (const stranger of strangers) {
      for (const body of [{ text: BOXES }, [{ text: BOXES }, { text: BOXES }]]) {
        const said = await askedBy(stranger, body);
        expect(said).toContain("place.own-leads");
        expect(said).not.toContain("lead:");
      }
    }
  });

  test("of the county itself are named to the county", async () => {
    const wu = await given(store()).officer("sihui");
    const [own, other] = [await decided(wu), await decided(await given(store()).cityOfficer())];
    const said = await askedBy(wu);
    expect([said.includes(`lead:${own}`), said.includes(`lead:${other}`)]).toEqual([true, false]);
  });
});

test("openapi.json describes the door, and both ways in", async () => {
  const document = (await openapi().json()) as {
    paths: Record<string, { post?: { security: object[]; responses: object } }>;
    components: { securitySchemes: Record<string, { type: string }>; schemas: object };
  };
  const door = document.paths["/api/v1/match"]?.post;
  expect(door?.security).toEqual([{ token: [] }, { session: [] }]);
  expect(Object.keys(door?.responses ?? {})).toEqual(["200", "400", "401", "403", "413", "415", "422", "429"]);
  expect(document.components.securitySchemes).toMatchObject({
    token: { type: "http", scheme: "bearer" },
    session: { type: "apiKey", in: "cookie" },
  });
});
