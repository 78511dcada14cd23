import { ROLES } from "../../lib/access/roles";
import { LOCALES } from "../../lib/languages";
import { count, flag, id, index, instant, oneOf, ref, string, table, uniqueIndex } from "../columns";

export const accounts = table(
  "accounts",
  {
    id: id(),
    /** Lower case. */
    email: string().notNull(),
    name: string().notNull(),
    role: oneOf(ROLES).notNull(),
    locationId: string(),
    locale: oneOf(LOCALES).notNull().default("zh"),
    /** argon2id, PHC string. */
    passwordHash: string().notNull(),
    mustChangePassword: flag().notNull().default(true),
    /** When the present password was chosen or given; null: with the account. */
    passwordSetAt: instant(),
    disabledAt: instant(),
    lastSignInAt: instant(),
    createdAt: instant().notNull(),
    version: count().notNull().default(1),
  },
  (t) => [uniqueIndex("accounts_email").on(t.email)],
);

/** Passwords an account has had, as many as the policy refuses: argon2id, PHC strings. */
export const formerPasswords = table(
  "former_passwords",
  {
    id: id(),
    accountId: ref()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    passwordHash: string().notNull(),
    endedAt: instant().notNull(),
  },
  (t) => [index("former_passwords_account").on(t.accountId, t.endedAt)],
);

/** A signed-in browser. The cookie holds a random id; only its hash is here. */
export const sessions = table(
  "sessions",
  {
    id: id(),
    accountId: ref()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    endsAt: instant().notNull(),
    address: string(),
    userAgent: string(),
    revokedAt: instant(),
  },
  (t) => [index("sessions_account").on(t.accountId)],
);

/** One-time proof that a password was checked: redeemed by next-auth within minutes. */
export const signInTickets = table("sign_in_tickets", {
  id: id(),
  accountId: ref()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** Generic cell rate limits: `fullAt` is when the budget of `key` is whole again. */
export const budgets = table("budgets", { id: id(), fullAt: instant().notNull() }, (t) => [
  index("budgets_full_at").on(t.fullAt),
]);
