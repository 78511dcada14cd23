import { and, asc, eq } from "drizzle-orm";
import type { RecordKind } from "../lib/policy/kinds";
import { fingerprint } from "./canonical";
import type { Reader, Writer } from "./handles";
import { policyChanges } from "./schema";

/** A change of one record that nobody has published yet. */
export type PolicyChange = typeof policyChanges.$inferSelect;
export type NewPolicyChange = typeof policyChanges.$inferInsert;

export const policyChangeReads = (q: Reader) => ({
  /** Everything pending, in the order it was begun. */
  async pendingChanges(): Promise<PolicyChange[]> {
    return q.select().from(policyChanges).orderBy(asc(policyChanges.draftedAt), asc(policyChanges.id));
  },
  async change(kind: RecordKind, key: string): Promise<PolicyChange | null> {
    const one = and(eq(policyChanges.kind, kind), eq(policyChanges.key, key));
    const [change] = await q.select().from(policyChanges).where(one).limit(1);
    return change ?? null;
  },
  async pendingCount(): Promise<number> {
    return q.$count(policyChanges);
  },
  /** What a record says, as one short string: two records with the same print say the same. */
  printOf: (data: unknown): string => fingerprint(data),
});

export const policyChangeWrites = (q: Writer) => ({
  async addChange(change: NewPolicyChange): Promise<PolicyChange> {
    const [added] = await q.insert(policyChanges).values(change).returning();
    return added as PolicyChange;
  },
  /** Null when someone saved first: `version` moved on. */
  async saveChange(change: PolicyChange, to: Partial<NewPolicyChange>): Promise<PolicyChange | null> {
    const [saved] = await q
      .update(policyChanges)
      .set({ ...to, version: change.version + 1 })
      .where(and(eq(policyChanges.id, change.id), eq(policyChanges.version, change.version)))
      .returning();
    return saved ?? null;
  },
  /** Takes back a pending change; false when someone saved it first. */
  async dropChange(change: Pick<PolicyChange, "id" | "version">): Promise<boolean> {
    const dropped = await q
      .delete(policyChanges)
      .where(and(eq(policyChanges.id, change.id), eq(policyChanges.version, change.version)))
      .returning({ id: policyChanges.id });
    return dropped.length > 0;
  },
  /** Nothing is pending any more: everything was published. */
  async clearChanges(): Promise<void> {
    await q.delete(policyChanges);
  },
});
