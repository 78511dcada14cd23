import { desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { touches } from "./schema";

export type Touch = typeof touches.$inferSelect;
export type NewTouch = typeof touches.$inferInsert;

export const touchReads = (q: Reader) => ({
  async ofLead(leadId: string): Promise<Touch[]> {
    return q.select().from(touches).where(eq(touches.leadId, leadId)).orderBy(desc(touches.at));
  },
});

export const touchWrites = (q: Writer) => ({
  ...touchReads(q),
  async add(...rows: NewTouch[]): Promise<void> {
    await q.insert(touches).values(rows);
  },
});
