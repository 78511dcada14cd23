import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type Account, db, type Tx } from "@/db";
import type { Recorder, Via } from "@/lib/access/actor";
import type { Budget } from "@/lib/access/budget";
import type { SignIn } from "@/lib/accounts/input";
import { SIGN_IN_BUDGETS, TICKET_MS } from "@/lib/accounts/sign-in";
import { refuse } from "@/lib/refusal";
import { passwordMatches } from "./passwords";
import { sha256 } from "./session";
import { houseSecret, isSecure, signInPolicy, signInPolicyName } from "./settings";

/** A browser an account has signed in on before: its tries are counted apart from strangers', even behind one address. */
export const deviceCookie = () => (isSecure() ? "__Host-inkstone.device" : "inkstone.device");

const sealed = (id: string, accountId: string) =>
  createHmac("sha256", houseSecret()).update(`device:${id}:${accountId}`).digest("base64url");

export function newDevice(accountId: string): string {
  const id = randomBytes(16).toString("base64url");
  return `${id}.${sealed(id, accountId)}`;
}

/** The device's id when this cookie was given to this account, else null. */
export function deviceOf(cookie: string | undefined, accountId: string): string | null {
  const [id, seal] = cookie?.split(".") ?? [];
  if (!id || !seal) return null;
  const [given, own] = [Buffer.from(seal), Buffer.from(sealed(id, accountId))];
  return given.length === own.length && timingSafeEqual(given, own) ? id : null;
}

type Spending = { key: string; budget: Budget };

/** What the names of an account's counters begin with. Names are hashed: the table says nothing about who tried. */
export const triesOf = (email: string): string => `sign-in:${sha256(`account:${email.toLowerCase()}`).slice(0, 32)}`;

/** Tries at one account from wherever they come. Each policy counts by itself. */
function atAccount(email: string): Spending {
  return { key: `${triesOf(email)}:all:${signInPolicyName()}`, budget: signInPolicy().account };
}

/** Which budgets a try spends. */
function spendings(email: string, address: string | null, device: string | null): Spending[] {
  const account = atAccount(email);
  if (device) {
    const own = { key: `${triesOf(email)}:device:${device}`, budget: SIGN_IN_BUDGETS.accountFromDevice };
    return signInPolicy().isLocking ? [own, account] : [own];
  }
  const from = address ?? "direct";
  return [
    { key: `${triesOf(email)}:${from}`, budget: SIGN_IN_BUDGETS.accountFromAddress },
    { key: `sign-in:address:${from}`, budget: SIGN_IN_BUDGETS.address },
    account,
  ];
}

/** Until when nobody may try this account's password any more, whoever they are; null while they may. */
export async function lockedUntil(email: string, now: Date): Promise<Date | null> {
  if (!signInPolicy().isLocking) return null;
  const { key, budget } = atAccount(email);
  const waitMs = await db().read.budgets.waitFor(key, budget, now);
  return waitMs > 0 ? new Date(now.getTime() + waitMs) : null;
}

/** Spends one try before any hashing, or refuses sign-in.too-many with the wait. */
export async function spendTry(tries: Spending[], now: Date): Promise<void> {
  const waitMs = await db().write(async (tx) => {
    const waits: number[] = [];
    for (const { key, budget } of tries) waits.push(await tx.budgets.waitFor(key, budget, now));
    const longest = Math.max(...waits);
    if (longest === 0) for (const { key, budget } of tries) await tx.budgets.spend(key, budget, now);
    return longest;
  });
  if (waitMs > 0)
    refuse("sign-in.too-many", {
      minutes: Math.max(1, Math.ceil(waitMs / 60_000)),
      retryAfter: Math.ceil(waitMs / 1000),
    });
}

async function noteRefusal(tx: Tx, account: Account | null, via: Via): Promise<void> {
  const who: Recorder = { id: null, name: account?.name ?? "—", via };
  const why = !account ? "unknown" : account.disabledAt ? "disabled" : "password";
  await tx.history.record(who, {
    event: "account.sign-in-refused",
    subjectType: "account",
    subjectId: account?.id ?? "unknown",
    detail: { why },
  });
}

/** Where wrong tries lock an account, the one that did is written down. */
async function noteLock(tx: Tx, account: Account | null, via: Via, now: Date): Promise<void> {
  if (!account || !signInPolicy().isLocking) return;
  const { key, budget } = atAccount(account.email);
  const waitMs = await tx.budgets.waitFor(key, budget, now);
  if (waitMs === 0) return;
  const who: Recorder = { id: null, name: account.name, via };
  const until = new Date(now.getTime() + waitMs).toISOString();
  await tx.history.record(who, {
    event: "account.locked",
    subjectType: "account",
    subjectId: account.id,
    detail: { until },
  });
}

/** A ticket works only in the browser that asked for it: its name is made with that browser's CSRF cookie. */
export const ticketId = (ticket: string, csrfCookie: string) => sha256(`${ticket}\n${csrfCookie}`);

/** Writes down that a password was right, and answers the ticket that says so. */
export async function addTicket(tx: Tx, accountId: string, csrfCookie: string, now: Date): Promise<string> {
  const ticket = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + TICKET_MS);
  await tx.accounts.addTicket({ id: ticketId(ticket, csrfCookie), accountId, expiresAt });
  return ticket;
}

/**
 * Checks a password and answers a ticket that next-auth turns into a session within minutes, once.
 * Refuses: sign-in.too-many (before any hashing), sign-in.busy, sign-in.wrong (unknown, disabled and mistyped alike).
 */
export async function checkPassword(
  input: SignIn,
  browser: { csrf: string; device: string | undefined },
  via: Via,
): Promise<{ ticket: string; device: string }> {
  const email = input.email.toLowerCase();
  const account = await db().read.accounts.byEmail(email);
  const device = account && deviceOf(browser.device, account.id);
  const tries = spendings(email, via.address, device);
  const now = new Date();
  await spendTry(tries, now);
  const right = await passwordMatches(input.password, account?.passwordHash ?? null);
  if (!right || !account || account.disabledAt) {
    await db().write(async (tx) => {
      await noteRefusal(tx, account, via);
      await noteLock(tx, account, via, now);
    });
    refuse("sign-in.wrong");
  }
  const ticket = await db().write(async (tx) => {
    // A right password is no guess: a whole office behind one address must not run out by coming to work.
    for (const { key, budget } of tries) await tx.budgets.giveBack(key, budget, now);
    // Where wrong tries lock, it is those in a row that count.
    if (signInPolicy().isLocking) await tx.budgets.restore(atAccount(email).key);
    return addTicket(tx, account.id, browser.csrf, now);
  });
  return { ticket, device: newDevice(account.id) };
}
