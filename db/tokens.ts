import { and, desc, eq, isNull } from "drizzle-orm";
import type { Account } from "./accounts";
import type { Reader, Writer } from "./handles";
import { accounts, tokens } from "./schema";

export type Token = typeof tokens.$inferSelect;
export type NewToken = typeof tokens.$inferInsert;
export type OwnedToken = { token: Token; account: Account };

export const tokenReads = (q: Reader) => ({
  async find(id: string): Promise<Token | null> {
    const [token] = await q.select().from(tokens).where(eq(tokens.id, id)).limit(1);
    return token ?? null;
  },
  /** Every token there ever was, with its account; the latest first. */
  async all(): Promise<OwnedToken[]> {
    return q
      .select({ token: tokens, account: accounts })
      .from(tokens)
      .innerJoin(accounts, eq(accounts.id, tokens.accountId))
      .orderBy(desc(tokens.createdAt), desc(tokens.id));
  },
  /**
   * By the hash of the secret, whatever became of the token. The time an index takes could tell at most how some kept
   * hash begins, and nobody can make a secret from that.
   */
  async byHash(hash: string): Promise<OwnedToken | null> {
    const [row] = await q
      .select({ token: tokens, account: accounts })
      .from(tokens)
      .innerJoin(accounts, eq(accounts.id, tokens.accountId))
      .where(eq(tokens.hash, hash))
      .limit(1);
    return row ?? null;
  },
});

export const tokenWrites = (q: Writer) => ({
  ...tokenReads(q),
  async add(token: NewToken): Promise<Token> {
    const [added] = await q.insert(tokens).values(token).returning();
    return added as Token;
  },
  async see(id: string, at: Date): Promise<void> {
    await q.update(tokens).set({ usedAt: at }).where(eq(tokens.id, id));
  },
  /** Null when there is none, or when it was revoked before. */
  async revoke(id: string, by: { revokedAt: Date; revokedBy: string }): Promise<Token | null> {
    const [revoked] = await q
      .update(tokens)
      .set(by)
      .where(and(eq(tokens.id, id), isNull(tokens.revokedAt)))
      .returning();
    return revoked ?? null;
  },
});
