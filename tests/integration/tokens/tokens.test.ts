import { afterEach, describe, expect, test, vi } from "vitest";
import { sha256 } from "@/app/_server/session";
import { newSecret, tokenBy } from "@/app/_server/tokens";
import * as door from "@/app/api/v1/tokens/route";
import { changeAccount } from "@/lib/accounts/change";
import { disableAccount, enableAccount } from "@/lib/accounts/disable";
import { resetPassword } from "@/lib/accounts/passwords";
import { signOutEverywhere } from "@/lib/accounts/sessions";
import { createToken } from "@/lib/tokens/create";
import { revokeToken } from "@/lib/tokens/revoke";
import { given } from "@/tests/setup/given";
import { sessionCookieOf } from "@/tests/setup/session-cookie";
import { freshStore } from "@/tests/setup/store";
import { askMatch, bearer, givenToken } from "@/tests/setup/token";

const store = freshStore();
afterEach(() => vi.unstubAllEnvs());

const INQUIRY = { text: "We make bamboo flooring and need 40 mu." };
const HASH = "a".repeat(64);
const statusWith = async (secret: string) => (await askMatch(INQUIRY, bearer(secret))).status;
const lines = async () => (await store().read.history.page({}, { offset: 0, limit: 50 })).lines;
const everything = async () => JSON.stringify([await store().read.tokens.all(), await lines()]);

describe("making a token", () => {
  test("answers the secret once and keeps only its SHA-256, and whose it is stands in the history", async () => {
    const [admin, li] = [await given(store()).administrator(), await given(store()).account("city-officer")];
    const headers = {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      cookie: await sessionCookieOf(store(), admin),
    };
    const body = JSON.stringify({ name: " 招商网 ", accountId: li.id, days: "30" });
    const request = new Request("http://127.0.0.1:3000/api/v1/tokens", { method: "POST", headers, body });
    const answer = await door.POST(request, { params: Promise.resolve({}) });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([201, "no-store"]);
    const { value } = (await answer.json()) as { value: { secret: string; tokenId: string } };
    expect(value.secret).toMatch(/^inkstone_[\w-]{43}$/);
    expect(await statusWith(value.secret)).toBe(200);
    expect(await everything()).not.toContain(value.secret.slice("inkstone_".length));
    const [{ token } = { token: null }] = await store().read.tokens.all();
    expect(token).toMatchObject({ name: "招商网", accountId: li.id, createdBy: admin.id, rights: ["matching.ask"] });
    expect(token && token.endsAt.getTime() - token.createdAt.getTime()).toBe(30 * 86_400_000);
    expect((await lines())[0]).toMatchObject({
      event: "account.token-created",
      actorId: admin.id,
      subjectId: li.id,
      detail: { after: { tokenName: "招商网" } },
    });
  });

  test("is refused for an account that is closed, not taken over yet, or not there, and nothing is kept", async () => {
    const admin = await given(store()).administrator();
    const closed = await given(store()).account("city-officer", { disabledAt: new Date() });
    const waiting = await given(store()).account("city-officer", { mustChangePassword: true });
    const before = (await lines()).length;
    const make = (accountId: string) =>
      store().write((tx) => createToken(tx, admin, { name: "x", accountId, days: 30, hash: HASH }));
    for (const { id } of [closed, waiting])
      await expect(make(id)).rejects.toMatchObject({
        code: "token.account-not-in-use",
        fields: { accountId: "token.account-not-in-use" },
      });
    await expect(make("nobody")).rejects.toMatchObject({ code: "account.not-found" });
    expect(await store().read.tokens.all()).toEqual([]);
    expect(await lines()).toHaveLength(before);
  });

  test("is for administrators, from the desk's own pages", async () => {
    const li = await given(store()).cityOfficer();
    const knock = async (headers: Record<string, string>) => {
      const body = JSON.stringify({ name: "x", accountId: li.id, days: 30 });
      const request = new Request("http://127.0.0.1:3000/api/v1/tokens", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
      return (await door.POST(request, { params: Promise.resolve({}) })).status;
    };
    const cookie = await sessionCookieOf(store(), li);
    expect(await knock({ cookie, "sec-fetch-site": "same-origin" })).toBe(403);
    const admin = await given(store()).administrator();
    expect(await knock({ cookie: await sessionCookieOf(store(), admin), "sec-fetch-site": "cross-site" })).toBe(403);
    // A token opens no door but the one it is for, not even an administrator's.
    const { secret } = await givenToken(store(), admin, admin.id);
    expect(await knock({ ...bearer(secret), "sec-fetch-site": "same-origin" })).toBe(401);
    expect(await store().read.tokens.all()).toHaveLength(1);
  });
});

describe("a token", () => {
  test("that is unknown, misspelt, revoked or past its end is answered alike, and says how to ask", async () => {
    const [admin, li] = [await given(store()).administrator(), await given(store()).cityOfficer()];
    const [revoked, past] = [await givenToken(store(), admin, li.id), await givenToken(store(), admin, li.id)];
    await store().write((tx) => revokeToken(tx, admin, { tokenId: revoked.token.id }));
    const old = newSecret();
    await store().write((tx) =>
      tx.tokens.add({ ...past.token, id: "old", hash: sha256(old), endsAt: new Date(Date.now() - 1) }),
    );
    const refused = [newSecret(), "", "inkstone_", "x".repeat(5000), revoked.secret, old, `${past.secret}x`];
    for (const secret of refused) {
      const answer = await askMatch(INQUIRY, bearer(secret));
      expect([secret, answer.status, answer.headers.get("www-authenticate")]).toEqual([
        secret,
        401,
        'Bearer error="invalid_token"',
      ]);
      expect(await answer.json()).toMatchObject({ ok: false, code: "token.invalid" });
    }
    expect(await statusWith(past.secret)).toBe(200);
  });

  test("stops with its account's closing and works again with it", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("city-officer");
    const { secret } = await givenToken(store(), admin, li.id);
    const closed = await store().write((tx) => disableAccount(tx, admin, { accountId: li.id, version: li.version }));
    expect(await statusWith(secret)).toBe(401);
    await store().write((tx) => enableAccount(tx, admin, { accountId: li.id, version: closed.version }));
    expect(await statusWith(secret)).toBe(200);
  });

  test("rests while its account has a first password, and outlives its account's sessions", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("city-officer");
    const { secret } = await givenToken(store(), admin, li.id);
    await store().write((tx) => signOutEverywhere(tx, admin, { accountId: li.id }));
    expect(await statusWith(secret)).toBe(200);
    const reset = { accountId: li.id, version: li.version, passwordHash: "x", remembered: 0 };
    await store().write((tx) => resetPassword(tx, admin, reset));
    expect(await statusWith(secret)).toBe(401);
  });

  test("rests where passwords are renewed while its account's is older than that, by the rule of the sign-in page", async () => {
    vi.stubEnv("AUTH_POLICY", "mlps3");
    const admin = await given(store()).administrator();
    const days = (n: number) => new Date(Date.now() - n * 86_400_000);
    const [late, renewed] = [days(91), days(1)];
    const old = await given(store()).account("city-officer", { createdAt: late });
    const li = await given(store()).account("city-officer", { createdAt: late, passwordSetAt: renewed });
    expect(await statusWith((await givenToken(store(), admin, old.id)).secret)).toBe(401);
    expect(await statusWith((await givenToken(store(), admin, li.id)).secret)).toBe(200);
    vi.stubEnv("AUTH_POLICY", "asvs");
    expect(await statusWith((await givenToken(store(), admin, old.id)).secret)).toBe(200);
  });

  test("goes by its account's place from the next call on", async () => {
    const admin = await given(store()).administrator();
    const wu = await given(store()).account("county-officer", { locationId: "sihui", name: "吴" });
    const { secret } = await givenToken(store(), admin, wu.id);
    expect((await tokenBy(secret))?.account.locationId).toBe("sihui");
    const moved = { accountId: wu.id, version: wu.version, name: "吴", role: "county-officer", locationId: "huaiji" };
    await store().write((tx) => changeAccount(tx, admin, moved as Parameters<typeof changeAccount>[2]));
    expect((await tokenBy(secret))?.account.locationId).toBe("huaiji");
  });

  test("is known by its last use, written once a minute at most", async () => {
    const [admin, li] = [await given(store()).administrator(), await given(store()).cityOfficer()];
    const { token, secret } = await givenToken(store(), admin, li.id);
    const usedAt = async () => (await store().read.tokens.find(token.id))?.usedAt ?? null;
    expect(await usedAt()).toBeNull();
    await statusWith(secret);
    const first = await usedAt();
    expect(first).not.toBeNull();
    await statusWith(secret);
    expect(await usedAt()).toEqual(first);
    const earlier = new Date(Date.now() - 61_000);
    await store().write((tx) => tx.tokens.see(token.id, earlier));
    await statusWith(secret);
    expect((await usedAt())?.getTime()).toBeGreaterThan(earlier.getTime());
  });
});

describe("revoking a token", () => {
  test("is one line of history, however many ask at once", async () => {
    const [admin, li] = [await given(store()).administrator(), await given(store()).cityOfficer()];
    const { token, secret } = await givenToken(store(), admin, li.id);
    const revoke = () => store().write((tx) => revokeToken(tx, admin, { tokenId: token.id }));
    const answers = await Promise.all([revoke(), revoke(), revoke()]);
    expect(new Set(answers.map(({ revokedAt }) => revokedAt?.getTime())).size).toBe(1);
    const revocations = (await lines()).filter(({ event }) => event === "account.token-revoked");
    expect(revocations).toMatchObject([{ actorId: admin.id, subjectId: li.id, detail: { tokenId: token.id } }]);
    expect(await statusWith(secret)).toBe(401);
  });

  test("that does not exist is refused", async () => {
    const admin = await given(store()).administrator();
    const revoke = store().write((tx) => revokeToken(tx, admin, { tokenId: "nothing" }));
    await expect(revoke).rejects.toMatchObject({ code: "token.not-found" });
  });

  test("is undone with its history line when the unit of work fails", async () => {
    const [admin, li] = [await given(store()).administrator(), await given(store()).cityOfficer()];
    const { token, secret } = await givenToken(store(), admin, li.id);
    const undone = store().write(async (tx) => {
      await revokeToken(tx, admin, { tokenId: token.id });
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect(await statusWith(secret)).toBe(200);
    expect((await lines()).map(({ event }) => event)).not.toContain("account.token-revoked");
  });
});
