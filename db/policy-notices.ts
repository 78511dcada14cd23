import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { policyNotices } from "./schema";

export type PolicyNotice = typeof policyNotices.$inferSelect;
export type NewPolicyNotice = typeof policyNotices.$inferInsert;

export const policyNoticeReads = (q: Reader) => ({
  /** What nobody has answered yet; a lead has one at most. */
  async openOf(leadId: string): Promise<PolicyNotice | null> {
    const open = and(eq(policyNotices.leadId, leadId), isNull(policyNotices.closedAt));
    const [notice] = await q.select().from(policyNotices).where(open).limit(1);
    return notice ?? null;
  },
  /** Newest first. */
  async ofLead(leadId: string): Promise<PolicyNotice[]> {
    return q
      .select()
      .from(policyNotices)
      .where(eq(policyNotices.leadId, leadId))
      .orderBy(desc(policyNotices.madeAt), desc(policyNotices.id));
  },
});

export const policyNoticeWrites = (q: Writer) => ({
  ...policyNoticeReads(q),
  async add(notice: NewPolicyNotice): Promise<void> {
    await q.insert(policyNotices).values(notice);
  },
  async close(id: string, end: Pick<NewPolicyNotice, "closedAt" | "closedBy" | "outcome" | "note">): Promise<void> {
    await q.update(policyNotices).set(end).where(eq(policyNotices.id, id));
  },
});
