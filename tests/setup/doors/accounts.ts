import { csrfCookie } from "@/app/_server/next-auth";
import { hashPassword } from "@/app/_server/passwords";
import { sha256 } from "@/app/_server/session";
import { newId } from "@/lib/ids";
import { givenToken } from "../token";
import type { Asking, Example, Hall } from "./hall";

const PASSWORD = "nine geese cross the 西江 at dawn";
let hashed: Promise<string> | undefined;
let named = 0;

/** Somebody whose password is known, new at each call, so that no budget of theirs is spent. */
async function person({ some }: Hall, change: object = {}) {
  hashed ??= hashPassword(PASSWORD);
  return some.account("city-officer", { passwordHash: await hashed, ...change });
}

/** An address nobody has asked from yet. */
const elsewhere = () => ({ "x-inkstone-address": `2001:db8:${(++named).toString(16)}::1` });

const toAccount =
  (rest: (hall: Hall, account: { id: string; version: number }) => object | Promise<object>, change = {}): Example =>
  async (hall): Promise<Asking> => {
    const account = await person(hall, change);
    return { as: hall.people.administrator, params: { accountId: account.id }, body: await rest(hall, account) };
  };

async function sessionOf({ store }: Hall, accountId: string): Promise<string> {
  const now = new Date();
  const id = sha256(newId());
  const endsAt = new Date(now.getTime() + 3_600_000);
  await store().write((tx) => tx.accounts.openSession({ id, accountId, createdAt: now, lastSeenAt: now, endsAt }));
  return id;
}

export const ACCOUNT_DOORS: Record<string, Example> = {
  "POST /api/v1/accounts": ({ people }) => ({
    as: people.administrator,
    body: {
      email: `zx${++named}@example.org`,
      name: "新同事",
      role: "county-officer",
      locationId: "sihui",
      locale: "zh",
    },
  }),
  "POST /api/v1/accounts/[accountId]/change": toAccount((_, { version }) => ({
    version,
    name: "改名",
    role: "county-officer",
    locationId: "sihui",
  })),
  "POST /api/v1/accounts/[accountId]/disable": toAccount((_, { version }) => ({ version })),
  "POST /api/v1/accounts/[accountId]/enable": toAccount((_, { version }) => ({ version }), { disabledAt: new Date() }),
  "POST /api/v1/accounts/[accountId]/end-session": toAccount(async (hall, { id }) => ({
    sessionId: await sessionOf(hall, id),
  })),
  "POST /api/v1/accounts/[accountId]/reset-password": toAccount((_, { version }) => ({ version })),
  "POST /api/v1/accounts/[accountId]/sign-out": toAccount(() => ({})),
  "POST /api/v1/accounts/[accountId]/unlock": toAccount((_, { version }) => ({ version })),
  "POST /api/v1/password": async (hall) => {
    const { id } = await person(hall);
    return { as: { ...hall.people.city, id }, body: { current: PASSWORD, next: "seven herons over 星湖 at noon" } };
  },
  "POST /api/v1/sessions/end": async (hall) => ({
    as: hall.people.city,
    body: { sessionId: await sessionOf(hall, hall.people.city.id) },
  }),
  "POST /api/v1/sessions/end-all": async (hall) => ({
    as: { ...hall.people.city, id: (await person(hall)).id },
    body: {},
  }),
  "POST /api/v1/tokens": async (hall) => ({
    as: hall.people.administrator,
    body: { name: "招商网", accountId: hall.people.city.id, days: "30" },
  }),
  "POST /api/v1/tokens/[tokenId]/revoke": async ({ store, people }) => {
    const { token } = await givenToken(store(), people.administrator, people.city.id);
    return { as: people.administrator, params: { tokenId: token.id }, body: {} };
  },
  "POST /api/v1/sign-in": async (hall) => ({
    body: { email: (await person(hall)).email, password: PASSWORD },
    headers: { cookie: `${csrfCookie()}=zxqv`, ...elsewhere() },
  }),
};
