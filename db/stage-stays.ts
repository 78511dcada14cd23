import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { insertRows } from "./insert-rows";
import { stageStays } from "./schema";

export type StageStay = typeof stageStays.$inferSelect;
export type NewStageStay = typeof stageStays.$inferInsert;

export const stageStayReads = (q: Reader) => ({
  async ofLead(leadId: string): Promise<StageStay[]> {
    return q.select().from(stageStays).where(eq(stageStays.leadId, leadId)).orderBy(asc(stageStays.enteredAt));
  },
});

export const stageStayWrites = (q: Writer) => ({
  ...stageStayReads(q),
  async add(...rows: NewStageStay[]): Promise<void> {
    await insertRows(q, stageStays, rows);
  },
  /** Ends the present stay of a lead. */
  async leave(leadId: string, at: Date): Promise<void> {
    await q
      .update(stageStays)
      .set({ leftAt: at })
      .where(and(eq(stageStays.leadId, leadId), isNull(stageStays.leftAt)));
  },
});
