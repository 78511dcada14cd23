import { and, asc, eq, gt, inArray, isNull, lte, notExists, or, sql } from "drizzle-orm";
import { COUNTED_STATUSES } from "../lib/leads/statuses";
import type { OwnPrecedent } from "../lib/matching/own";
import { asked } from "./asked";
import type { Reader, Writer } from "./handles";
import { counters, leads, matches, precedents } from "./schema";

export type Precedent = typeof precedents.$inferSelect;
export type NewPrecedent = Omit<typeof precedents.$inferInsert, "seq" | "withdrawnSeq" | "withdrawnAt">;

const SEQ = "precedents";
const DONE = "precedents-brought-in";

export const precedentReads = (q: Reader) => ({
  /** The number of the last change to any precedent; 0 before the first. */
  async lastSeq(): Promise<number> {
    const [row] = await asked(q, "precedents.lastSeq", {}, () =>
      q.select({ value: counters.value }).from(counters).where(eq(counters.id, SEQ)).limit(1),
    );
    return row?.value ?? 0;
  },
  /** Whether this unit of work has changed precedents itself: what it reads may yet be undone. */
  isChanging: () => false,
  async ofLead(leadId: string): Promise<Precedent | null> {
    const [row] = await q
      .select()
      .from(precedents)
      .where(and(eq(precedents.leadId, leadId), isNull(precedents.withdrawnSeq)))
      .limit(1);
    return row ?? null;
  },
  /** What came after change `after`, up to `until`, and still held then; and the leads whose precedent ended meanwhile. */
  async between(after: number, until: number): Promise<{ added: OwnPrecedent[]; withdrawn: string[] }> {
    const added = await q
      .select()
      .from(precedents)
      .where(
        and(
          gt(precedents.seq, after),
          lte(precedents.seq, until),
          or(isNull(precedents.withdrawnSeq), gt(precedents.withdrawnSeq, until)),
        ),
      )
      .orderBy(asc(precedents.seq));
    const withdrawn = await q
      .select({ leadId: precedents.leadId })
      .from(precedents)
      .where(and(lte(precedents.seq, after), gt(precedents.withdrawnSeq, after), lte(precedents.withdrawnSeq, until)));
    return { added: added as OwnPrecedent[], withdrawn: withdrawn.map(({ leadId }) => leadId) };
  },
  /** Leads that may be precedents and are not, in order of arrival: at most `limit` after `serial`. */
  async missing(serial: number, limit: number): Promise<{ id: string; serial: number }[]> {
    const known = q.select({ one: sql`1` }).from(precedents).where(eq(precedents.leadId, leads.id));
    const decided = q.select({ id: matches.leadId }).from(matches).where(sql`${matches.decidedAt} is not null`);
    return q
      .select({ id: leads.id, serial: leads.serial })
      .from(leads)
      .where(
        and(
          gt(leads.serial, serial),
          inArray(leads.status, [...COUNTED_STATUSES]),
          or(eq(leads.isAccepted, true), inArray(leads.id, decided)),
          notExists(known),
        ),
      )
      .orderBy(asc(leads.serial))
      .limit(limit);
  },
  /** Whether leads from before there were precedents have been gone through. */
  async areBroughtIn(): Promise<boolean> {
    return (await q.$count(counters, eq(counters.id, DONE))) > 0;
  },
});

export const precedentWrites = (q: Writer) => {
  let changing = false;
  async function nextSeq(): Promise<number> {
    changing = true;
    const [row] = await q
      .insert(counters)
      .values({ id: SEQ, value: 1 })
      .onConflictDoUpdate({ target: counters.id, set: { value: sql`${counters.value} + 1` } })
      .returning({ value: counters.value });
    return (row as { value: number }).value;
  }
  return {
    ...precedentReads(q),
    isChanging: () => changing,
    async add(row: NewPrecedent): Promise<void> {
      await q.insert(precedents).values({ ...row, seq: await nextSeq() });
    },
    async withdraw(id: string, at: Date): Promise<void> {
      await q
        .update(precedents)
        .set({ withdrawnAt: at, withdrawnSeq: await nextSeq() })
        .where(and(eq(precedents.id, id), isNull(precedents.withdrawnSeq)));
    },
    /** For a store filled by hand: changes are numbered on from `seq`, and nothing older is looked for. */
    async startAt(seq: number): Promise<void> {
      await q.insert(counters).values({ id: SEQ, value: seq }).onConflictDoNothing();
      await this.markBroughtIn();
    },
    async markBroughtIn(): Promise<void> {
      await q.insert(counters).values({ id: DONE, value: 1 }).onConflictDoNothing();
    },
  };
};
