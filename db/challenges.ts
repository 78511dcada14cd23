import { lt } from "drizzle-orm";
import type { Writer } from "./handles";
import { spentChallenges } from "./schema";

export const challengeWrites = (q: Writer) => ({
  /** Uses a challenge up; false when it was used before. */
  async spend(id: string, endsAt: Date): Promise<boolean> {
    const spent = await q.insert(spentChallenges).values({ id, endsAt }).onConflictDoNothing().returning();
    return spent.length > 0;
  },
  /** Forgets those that nobody could answer any more. */
  async sweep(now: Date): Promise<void> {
    await q.delete(spentChallenges).where(lt(spentChallenges.endsAt, now));
  },
});
