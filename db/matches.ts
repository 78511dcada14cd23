import { desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { matches } from "./schema";

export type Match = typeof matches.$inferSelect;
export type NewMatch = typeof matches.$inferInsert;

export const matchReads = (q: Reader) => ({
  /** Newest first: the first is the one in force. */
  async ofLead(leadId: string): Promise<Match[]> {
    return q.select().from(matches).where(eq(matches.leadId, leadId)).orderBy(desc(matches.madeAt), desc(matches.id));
  },
  async latest(leadId: string): Promise<Match | null> {
    const [match] = await q
      .select()
      .from(matches)
      .where(eq(matches.leadId, leadId))
      .orderBy(desc(matches.madeAt), desc(matches.id))
      .limit(1);
    return match ?? null;
  },
});

export const matchWrites = (q: Writer) => ({
  ...matchReads(q),
  async add(...rows: NewMatch[]): Promise<void> {
    await q.insert(matches).values(rows);
  },
  async decide(id: string, decision: Partial<NewMatch>): Promise<void> {
    await q.update(matches).set(decision).where(eq(matches.id, id));
  },
});
