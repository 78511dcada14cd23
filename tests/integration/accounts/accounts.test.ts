import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { changeAccount } from "@/lib/accounts/change";
import { createAccount } from "@/lib/accounts/create";
import { disableAccount, enableAccount } from "@/lib/accounts/disable";
import { changePassword, resetPassword } from "@/lib/accounts/passwords";
import { endSessionOf, signOutEverywhere } from "@/lib/accounts/sessions";
import { actorOf, given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const IDLE_MS = 30 * 60_000;

const wang = {
  email: "wang@example.org",
  name: "王四会",
  role: "county-officer",
  locationId: "sihui",
  locale: "zh",
} as const;
const seen = ({ id, version }: { id: string; version: number }) => ({ accountId: id, version });

async function openSession(accountId: string, id: string): Promise<void> {
  const now = new Date();
  const endsAt = new Date(now.getTime() + 3_600_000);
  await store().write((tx) => tx.accounts.openSession({ id, accountId, createdAt: now, lastSeenAt: now, endsAt }));
}
const isSignedIn = async (id: string) => (await store().read.accounts.signedIn(id, new Date(), IDLE_MS)) !== null;
const lastEvent = async () => (await store().read.history.page({}, { offset: 0, limit: 1 })).lines[0];

describe("opening an account", () => {
  test("keeps who, what and where in the history, and no secret", async () => {
    const admin = await given(store()).administrator();
    const made = await store().write((tx) => createAccount(tx, admin, { ...wang, passwordHash: "$argon2id$secret" }));
    expect(made).toMatchObject({ email: "wang@example.org", mustChangePassword: true, locationId: "sihui" });
    const line = await lastEvent();
    expect(line).toMatchObject({ event: "account.created", actorId: admin.id, subjectId: made.id });
    expect(JSON.stringify(line)).not.toMatch(/argon2|secret|wang@example/);
  });

  test("is refused for an e-mail that has one, however it is spelled", async () => {
    const admin = await given(store()).administrator();
    const open = (email: string) =>
      store().write((tx) => createAccount(tx, admin, { ...wang, email, passwordHash: "x" }));
    await open("wang@example.org");
    await expect(open("wang@example.org")).rejects.toMatchObject({ code: "account.email-taken" });
    expect(await store().read.accounts.byEmail(" WANG@example.org ")).not.toBeNull();
  });

  test("needs a place for a county officer and takes none for a city officer", async () => {
    const admin = await given(store()).administrator();
    const open = (change: object) =>
      store().write((tx) => createAccount(tx, admin, { ...wang, ...change, passwordHash: "x" }));
    await expect(open({ locationId: null })).rejects.toMatchObject({ code: "account.location-needed" });
    await expect(open({ role: "city-officer" })).rejects.toMatchObject({ code: "account.location-unwanted" });
  });
});

describe("changing an account", () => {
  test("to another role or place ends its sessions in the same unit of work", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("county-officer", { locationId: "sihui", name: "李" });
    await openSession(li.id, "li-phone");
    const to = { name: "李", role: "county-officer", locationId: "huaiji" } as const;
    await store().write((tx) => changeAccount(tx, admin, { ...seen(li), ...to }));
    expect(await isSignedIn("li-phone")).toBe(false);
    expect(await lastEvent()).toMatchObject({
      event: "account.changed",
      detail: { before: { locationId: "sihui" }, after: { locationId: "huaiji" } },
    });
  });

  test("of a name alone leaves the person signed in", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("city-officer", { name: "李" });
    await openSession(li.id, "li-phone");
    const to = { name: "李晓", role: "city-officer", locationId: null } as const;
    await store().write((tx) => changeAccount(tx, admin, { ...seen(li), ...to }));
    expect(await isSignedIn("li-phone")).toBe(true);
  });

  test("that somebody else changed first is refused", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("city-officer");
    const to = { name: "李", role: "city-officer", locationId: null } as const;
    await store().write((tx) => changeAccount(tx, admin, { ...seen(li), ...to }));
    const late = store().write((tx) => changeAccount(tx, admin, { ...seen(li), ...to, name: "黎" }));
    await expect(late).rejects.toMatchObject({ code: "account.changed" });
  });

  test("of one's own role is refused, of one's own name is not", async () => {
    const me = await given(store()).account("administrator");
    await given(store()).administrator();
    const change = (to: object) =>
      store().write((tx) =>
        changeAccount(tx, actorOf(me), { ...seen(me), name: "新名", role: "administrator", locationId: null, ...to }),
      );
    await expect(change({ role: "manager" })).rejects.toMatchObject({ code: "account.own-account" });
    await expect(change({})).resolves.toMatchObject({ name: "新名" });
  });
});

describe("the last administrator", () => {
  test("can be neither disabled nor given another role", async () => {
    const only = await given(store()).account("administrator");
    const script: Actor = { ...actorOf(only), id: "somebody-else" };
    const demote = { name: only.name, role: "manager", locationId: null } as const;
    const refusal = { code: "account.last-administrator" };
    await expect(store().write((tx) => disableAccount(tx, script, seen(only)))).rejects.toMatchObject(refusal);
    await expect(store().write((tx) => changeAccount(tx, script, { ...seen(only), ...demote }))).rejects.toMatchObject(
      refusal,
    );
  });

  test("remains when two administrators demote each other at once", async () => {
    const [a, b] = [await given(store()).account("administrator"), await given(store()).account("administrator")];
    const demote = { role: "manager", locationId: null } as const;
    const results = await Promise.allSettled([
      store().write((tx) => changeAccount(tx, actorOf(a), { ...seen(b), name: b.name, ...demote })),
      store().write((tx) => changeAccount(tx, actorOf(b), { ...seen(a), name: a.name, ...demote })),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = (await store().read.accounts.all()).filter(({ role }) => role === "administrator");
    expect(left).toHaveLength(1);
  });

  test("does not count those who are disabled", async () => {
    const [a, b] = [await given(store()).account("administrator"), await given(store()).account("administrator")];
    await store().write((tx) => disableAccount(tx, actorOf(a), seen(b)));
    const outsider: Actor = { ...actorOf(a), id: "somebody-else" };
    await expect(store().write((tx) => disableAccount(tx, outsider, seen(a)))).rejects.toMatchObject({
      code: "account.last-administrator",
    });
  });
});

describe("closing an account", () => {
  test("ends its sessions, and opening it again does not bring them back", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("city-officer");
    await openSession(li.id, "li-phone");
    const closed = await store().write((tx) => disableAccount(tx, admin, seen(li)));
    expect(await isSignedIn("li-phone")).toBe(false);
    await store().write((tx) => enableAccount(tx, admin, seen(closed)));
    expect(await isSignedIn("li-phone")).toBe(false);
  });

  test("is not for oneself", async () => {
    const me = await given(store()).account("administrator");
    await given(store()).administrator();
    await expect(store().write((tx) => disableAccount(tx, actorOf(me), seen(me)))).rejects.toMatchObject({
      code: "account.own-account",
    });
  });

  test("shuts the door even if a session were left standing", async () => {
    const li = await given(store()).account("city-officer", { disabledAt: new Date() });
    await openSession(li.id, "left-over");
    expect(await isSignedIn("left-over")).toBe(false);
  });
});

describe("passwords", () => {
  test("a new first password ends every session and must be replaced", async () => {
    const admin = await given(store()).administrator();
    const li = await given(store()).account("city-officer");
    await openSession(li.id, "li-phone");
    const reset = await store().write((tx) =>
      resetPassword(tx, admin, { ...seen(li), passwordHash: "new", remembered: 0 }),
    );
    expect(reset).toMatchObject({ passwordHash: "new", mustChangePassword: true });
    expect(await isSignedIn("li-phone")).toBe(false);
  });

  test("replacing one's own ends every session, and is refused when it changed meanwhile", async () => {
    const li = await given(store()).account("city-officer", { passwordHash: "old", mustChangePassword: true });
    await openSession(li.id, "li-desk");
    await openSession(li.id, "li-phone");
    const change = (checked: string) =>
      store().write((tx) => changePassword(tx, actorOf(li), { checked, passwordHash: "new", remembered: 0 }));
    await expect(change("older")).rejects.toMatchObject({ code: "account.changed" });
    expect(await isSignedIn("li-desk")).toBe(true);
    expect(await change("old")).toMatchObject({ mustChangePassword: false });
    expect([await isSignedIn("li-desk"), await isSignedIn("li-phone")]).toEqual([false, false]);
  });
});

describe("sessions", () => {
  test("one can be ended without the others, and only where it belongs", async () => {
    const li = await given(store()).account("city-officer");
    const wu = await given(store()).account("city-officer");
    await openSession(li.id, "li-desk");
    await openSession(li.id, "li-phone");
    const end = (who: typeof li, sessionId: string) =>
      store().write((tx) => endSessionOf(tx, actorOf(who), { accountId: who.id, sessionId }));
    await expect(end(wu, "li-phone")).rejects.toMatchObject({ code: "not-found" });
    await end(li, "li-phone");
    expect([await isSignedIn("li-desk"), await isSignedIn("li-phone")]).toEqual([true, false]);
    await expect(end(li, "li-phone")).rejects.toMatchObject({ code: "not-found" });
  });

  test("all end at once when signing out everywhere, of this account only", async () => {
    const li = await given(store()).account("city-officer");
    const wu = await given(store()).account("city-officer");
    await openSession(li.id, "li-desk");
    await openSession(li.id, "li-phone");
    await openSession(wu.id, "wu-desk");
    await store().write((tx) => signOutEverywhere(tx, actorOf(li), { accountId: li.id }));
    expect(await Promise.all(["li-desk", "li-phone", "wu-desk"].map(isSignedIn))).toEqual([false, false, true]);
  });

  test("are over when unused for too long, or too old", async () => {
    const li = await given(store()).account("city-officer");
    await openSession(li.id, "li-desk");
    const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const at = async (now: Date, idleMs: number) =>
      (await store().read.accounts.signedIn("li-desk", now, idleMs)) !== null;
    expect(await at(later(29), IDLE_MS)).toBe(true);
    expect(await at(later(31), IDLE_MS)).toBe(false);
    expect(await at(later(61), 24 * 3_600_000)).toBe(false);
  });

  test("a ticket is good once, and not when late", async () => {
    const li = await given(store()).account("city-officer");
    const now = new Date();
    const late = new Date(now.getTime() + 121_000);
    const add = (id: string) =>
      store().write((tx) =>
        tx.accounts.addTicket({ id, accountId: li.id, expiresAt: new Date(now.getTime() + 120_000) }),
      );
    const redeem = (id: string, at: Date) => store().write((tx) => tx.accounts.redeemTicket(id, at));
    await add("one");
    await add("two");
    const both = await Promise.all([redeem("one", now), redeem("one", now)]);
    expect(both.filter(Boolean)).toEqual([li.id]);
    expect(await redeem("two", late)).toBeNull();
    expect(await redeem("three", now)).toBeNull();
  });
});
