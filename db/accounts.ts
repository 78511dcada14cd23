import { and, asc, desc, eq, gt, isNull, lt, ne, notInArray, sql } from "drizzle-orm";
import type { Role } from "../lib/access/roles";
import { asked } from "./asked";
import type { Reader, Writer } from "./handles";
import { accounts, formerPasswords, sessions, signInTickets } from "./schema";

export type Account = typeof accounts.$inferSelect;
export type NewAccount = typeof accounts.$inferInsert;
export type Session = typeof sessions.$inferSelect;

export const accountReads = (q: Reader) => ({
  async find(id: string): Promise<Account | null> {
    const [account] = await q.select().from(accounts).where(eq(accounts.id, id)).limit(1);
    return account ?? null;
  },
  async byEmail(email: string): Promise<Account | null> {
    const [account] = await q.select().from(accounts).where(eq(accounts.email, email.trim().toLowerCase())).limit(1);
    return account ?? null;
  },
  async all(): Promise<Account[]> {
    return q.select().from(accounts).orderBy(asc(accounts.name));
  },
  async count(): Promise<number> {
    return q.$count(accounts);
  },
  /** Active accounts with a role, other than one: who would be left. */
  async othersWithRole(role: Role, exceptId: string): Promise<number> {
    return q.$count(accounts, and(eq(accounts.role, role), ne(accounts.id, exceptId), isNull(accounts.disabledAt)));
  },
  /** Hashes of the passwords an account had before, the last first. */
  async formerPasswords(accountId: string, limit: number): Promise<string[]> {
    const rows = await q
      .select({ passwordHash: formerPasswords.passwordHash })
      .from(formerPasswords)
      .where(eq(formerPasswords.accountId, accountId))
      .orderBy(desc(formerPasswords.endedAt), desc(formerPasswords.id))
      .limit(limit);
    return rows.map(({ passwordHash }) => passwordHash);
  },
  /** A live session with its account; null when ended, revoked, or the account is disabled. `id` is the hash of the cookie's secret. */
  async signedIn(id: string, now: Date, idleMs: number): Promise<{ session: Session; account: Account } | null> {
    const values = { id, now, usedSince: new Date(now.getTime() - idleMs) };
    const [row] = await asked(q, "accounts.signedIn", values, () =>
      q
        .select({ session: sessions, account: accounts })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(
          and(
            eq(sessions.id, sql.placeholder("id")),
            isNull(sessions.revokedAt),
            isNull(accounts.disabledAt),
            gt(sessions.endsAt, sql.param(sql.placeholder("now"), sessions.endsAt)),
            gt(sessions.lastSeenAt, sql.param(sql.placeholder("usedSince"), sessions.lastSeenAt)),
          ),
        )
        .limit(1),
    );
    return row ?? null;
  },
  /** Whose session this is, while it is not revoked. */
  async accountOfSession(id: string): Promise<Account | null> {
    const [row] = await q
      .select({ account: accounts })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)))
      .limit(1);
    return row?.account ?? null;
  },
  /** Live sessions, the one used last first. */
  async sessionsOf(accountId: string, now: Date, idleMs: number): Promise<Session[]> {
    const live = and(
      eq(sessions.accountId, accountId),
      isNull(sessions.revokedAt),
      gt(sessions.endsAt, now),
      gt(sessions.lastSeenAt, new Date(now.getTime() - idleMs)),
    );
    return q.select().from(sessions).where(live).orderBy(desc(sessions.lastSeenAt));
  },
});

export const accountWrites = (q: Writer) => ({
  ...accountReads(q),
  async add(account: NewAccount): Promise<Account> {
    const [added] = await q.insert(accounts).values(account).returning();
    return added as Account;
  },
  /** Null when someone saved first: `version` moved on. */
  async save(account: Account, change: Partial<NewAccount>): Promise<Account | null> {
    const [saved] = await q
      .update(accounts)
      .set({ ...change, version: account.version + 1 })
      .where(and(eq(accounts.id, account.id), eq(accounts.version, account.version)))
      .returning();
    return saved ?? null;
  },
  /** Adds a former password and forgets all but the last `most` of its account. */
  async keepFormer(former: typeof formerPasswords.$inferInsert, most: number): Promise<void> {
    await q.insert(formerPasswords).values(former);
    const { accountId } = former;
    const kept = q
      .select({ id: formerPasswords.id })
      .from(formerPasswords)
      .where(eq(formerPasswords.accountId, accountId))
      .orderBy(desc(formerPasswords.endedAt), desc(formerPasswords.id))
      .limit(most);
    await q
      .delete(formerPasswords)
      .where(and(eq(formerPasswords.accountId, accountId), notInArray(formerPasswords.id, kept)));
  },
  async openSession(session: typeof sessions.$inferInsert): Promise<void> {
    await q.insert(sessions).values(session);
    await q.update(accounts).set({ lastSignInAt: session.createdAt }).where(eq(accounts.id, session.accountId));
  },
  async seeSession(id: string, at: Date): Promise<void> {
    await q.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.id, id));
  },
  async revokeSession(id: string, at: Date): Promise<void> {
    await q
      .update(sessions)
      .set({ revokedAt: at })
      .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)));
  },
  /** Ends every browser of an account, except one where given. */
  async revokeSessionsOf(accountId: string, at: Date, exceptId?: string): Promise<void> {
    await q
      .update(sessions)
      .set({ revokedAt: at })
      .where(
        and(
          eq(sessions.accountId, accountId),
          isNull(sessions.revokedAt),
          exceptId ? ne(sessions.id, exceptId) : undefined,
        ),
      );
  },
  async addTicket(ticket: typeof signInTickets.$inferInsert): Promise<void> {
    await q.insert(signInTickets).values(ticket);
  },
  /** Uses a ticket up and answers whose it was; null when unknown, used or late. */
  async redeemTicket(id: string, now: Date): Promise<string | null> {
    const [ticket] = await q
      .update(signInTickets)
      .set({ usedAt: now })
      .where(and(eq(signInTickets.id, id), isNull(signInTickets.usedAt), gt(signInTickets.expiresAt, now)))
      .returning({ accountId: signInTickets.accountId });
    return ticket?.accountId ?? null;
  },
  /** Removes tickets and sessions that can no longer be used. */
  async sweep(now: Date): Promise<void> {
    await q.delete(signInTickets).where(lt(signInTickets.expiresAt, now));
    await q.delete(sessions).where(lt(sessions.endsAt, now));
  },
});
