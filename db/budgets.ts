import { eq, like, lt, sql } from "drizzle-orm";
import { type Budget, spend } from "../lib/access/budget";
import { asked } from "./asked";
import type { Reader, Writer } from "./handles";
import { budgets } from "./schema";

export const budgetReads = (q: Reader) => ({
  /** Milliseconds until `key` may be tried again; 0 when it may now. Spends nothing. */
  async waitFor(key: string, budget: Budget, now: Date): Promise<number> {
    const [row] = await q.select().from(budgets).where(eq(budgets.id, key)).limit(1);
    return spend(budget, row?.fullAt ?? null, now).waitMs;
  },
});

export const budgetWrites = (q: Writer) => ({
  ...budgetReads(q),
  /** Spends one of `key`'s budget. Answers 0 when there was one, otherwise how many milliseconds to wait. */
  async spend(key: string, budget: Budget, now: Date): Promise<number> {
    const [row] = await asked(q, "budgets.find", { key }, () =>
      q
        .select()
        .from(budgets)
        .where(eq(budgets.id, sql.placeholder("key")))
        .limit(1),
    );
    const { waitMs, fullAt } = spend(budget, row?.fullAt ?? null, now);
    if (waitMs === 0)
      await asked(q, "budgets.put", { key, fullAt }, () =>
        q
          .insert(budgets)
          .values({ id: sql.placeholder("key"), fullAt: sql.placeholder("fullAt") })
          .onConflictDoUpdate({ target: budgets.id, set: { fullAt: sql`excluded.full_at` } }),
      );
    return waitMs;
  },
  /** Undoes one `spend` that turned out to be honest. */
  async giveBack(key: string, budget: Budget, now: Date): Promise<void> {
    const [row] = await q.select().from(budgets).where(eq(budgets.id, key)).limit(1);
    if (!row) return;
    const fullAt = new Date(row.fullAt.getTime() - budget.perMs / budget.times);
    if (fullAt <= now) await q.delete(budgets).where(eq(budgets.id, key));
    else await q.update(budgets).set({ fullAt }).where(eq(budgets.id, key));
  },
  async restore(key: string): Promise<void> {
    await q.delete(budgets).where(eq(budgets.id, key));
  },
  /** Makes every budget whole whose key begins so. */
  async restoreAll(prefix: string): Promise<void> {
    await q.delete(budgets).where(like(budgets.id, `${prefix}%`));
  },
  async sweep(now: Date): Promise<void> {
    await q.delete(budgets).where(lt(budgets.fullAt, now));
  },
});
