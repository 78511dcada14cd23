import { asc, eq, sql } from "drizzle-orm";
import { asked } from "./asked";
import type { Reader, Writer } from "./handles";
import { insertRows } from "./insert-rows";
import { inquiries } from "./schema";

export type Inquiry = typeof inquiries.$inferSelect;
export type NewInquiry = typeof inquiries.$inferInsert;

export const inquiryReads = (q: Reader) => ({
  async ofLead(leadId: string): Promise<Inquiry[]> {
    return q.select().from(inquiries).where(eq(inquiries.leadId, leadId)).orderBy(asc(inquiries.receivedAt));
  },
  async byKey(idempotencyKey: string): Promise<Inquiry | null> {
    const [inquiry] = await asked(q, "inquiries.byKey", { idempotencyKey }, () =>
      q
        .select()
        .from(inquiries)
        .where(eq(inquiries.idempotencyKey, sql.placeholder("idempotencyKey")))
        .limit(1),
    );
    return inquiry ?? null;
  },
  /** By the hash of the private link's secret. Ended and revoked links are found too: the reader is told so. */
  async byTracking(trackingHash: string): Promise<Inquiry | null> {
    const [inquiry] = await q.select().from(inquiries).where(eq(inquiries.trackingHash, trackingHash)).limit(1);
    return inquiry ?? null;
  },
});

export const inquiryWrites = (q: Writer) => ({
  ...inquiryReads(q),
  async add(...rows: NewInquiry[]): Promise<void> {
    await insertRows(q, inquiries, rows);
  },
  async revokeTracking(id: string, at: Date): Promise<void> {
    await q.update(inquiries).set({ trackingRevokedAt: at }).where(eq(inquiries.id, id));
  },
});
