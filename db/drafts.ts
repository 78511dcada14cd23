import { and, eq, gt, lt } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { drafts } from "./schema";

export type Draft = typeof drafts.$inferSelect;

export const draftReads = (q: Reader) => ({
  /** `id` is the hash of the secret in the address. */
  async find(id: string, now: Date): Promise<Draft | null> {
    const [draft] = await q
      .select()
      .from(drafts)
      .where(and(eq(drafts.id, id), gt(drafts.endsAt, now)))
      .limit(1);
    return draft ?? null;
  },
});

export const draftWrites = (q: Writer) => ({
  ...draftReads(q),
  async keep(draft: Draft): Promise<void> {
    const { id: _, ...rest } = draft;
    await q.insert(drafts).values(draft).onConflictDoUpdate({ target: drafts.id, set: rest });
  },
  async discard(id: string): Promise<void> {
    await q.delete(drafts).where(eq(drafts.id, id));
  },
  async sweep(now: Date): Promise<void> {
    await q.delete(drafts).where(lt(drafts.endsAt, now));
  },
});
