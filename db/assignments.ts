import { and, desc, eq } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { assignments } from "./schema";

export type Assignment = typeof assignments.$inferSelect;
export type NewAssignment = typeof assignments.$inferInsert;

export const assignmentReads = (q: Reader) => ({
  async ofLead(leadId: string): Promise<Assignment[]> {
    return q.select().from(assignments).where(eq(assignments.leadId, leadId)).orderBy(desc(assignments.offeredAt));
  },
  /** The offer a county has not answered yet. */
  async openOffer(leadId: string): Promise<Assignment | null> {
    const [offer] = await q
      .select()
      .from(assignments)
      .where(and(eq(assignments.leadId, leadId), eq(assignments.state, "offered")))
      .limit(1);
    return offer ?? null;
  },
});

export const assignmentWrites = (q: Writer) => ({
  ...assignmentReads(q),
  async add(...rows: NewAssignment[]): Promise<void> {
    await q.insert(assignments).values(rows);
  },
  /** Null when the offer was answered meanwhile. */
  async answer(id: string, change: Partial<NewAssignment>): Promise<Assignment | null> {
    const [answered] = await q
      .update(assignments)
      .set(change)
      .where(and(eq(assignments.id, id), eq(assignments.state, "offered")))
      .returning();
    return answered ?? null;
  },
  /** The accepted assignment goes back to the city. */
  async returnAccepted(leadId: string, change: Partial<NewAssignment>): Promise<void> {
    await q
      .update(assignments)
      .set(change)
      .where(and(eq(assignments.leadId, leadId), eq(assignments.state, "accepted")));
  },
});
