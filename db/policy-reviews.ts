import { and, asc, desc, eq } from "drizzle-orm";
import type { RecordKind } from "../lib/policy/kinds";
import type { Reader, Writer } from "./handles";
import { policyReviews } from "./schema";

export type PolicyReview = typeof policyReviews.$inferSelect;

export const policyReviewReads = (q: Reader) => ({
  /** What was said of one record, the newest first. */
  async reviewsOf(kind: RecordKind, key: string): Promise<PolicyReview[]> {
    const one = and(eq(policyReviews.kind, kind), eq(policyReviews.key, key));
    return q.select().from(policyReviews).where(one).orderBy(desc(policyReviews.reviewedAt), desc(policyReviews.id));
  },
  /** Everything that was said, the oldest first: the last of a record is what counts. */
  async reviews(): Promise<PolicyReview[]> {
    return q.select().from(policyReviews).orderBy(asc(policyReviews.reviewedAt), asc(policyReviews.id));
  },
});

export const policyReviewWrites = (q: Writer) => ({
  async addReview(review: PolicyReview): Promise<void> {
    await q.insert(policyReviews).values(review);
  },
});
