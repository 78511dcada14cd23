import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import type { Reader, Writer } from "./handles";
import { insertRows } from "./insert-rows";
import { matches } from "./schema";

export type Match = typeof matches.$inferSelect;
export type MatchLine = Pick<Match, "id" | "madeAt" | "policyVersionId" | "decidedAt">;
/** What an officer said of an answer, and which answer that was. */
export type Decision = Pick<
  Match,
  | "id"
  | "madeAt"
  | "decidedBy"
  | "decidedAt"
  | "decidedClusterId"
  | "decidedLocationId"
  | "isCorrected"
  | "decisionNote"
>;
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
  /** The first answer that was given: what was suggested before anybody had decided anything. */
  async first(leadId: string): Promise<Match | null> {
    const [match] = await q
      .select()
      .from(matches)
      .where(eq(matches.leadId, leadId))
      .orderBy(asc(matches.madeAt), asc(matches.id))
      .limit(1);
    return match ?? null;
  },
  /** The last word of an officer on any of its answers. */
  async lastDecision(leadId: string): Promise<Decision | null> {
    const { id, madeAt, decidedBy, decidedAt, decidedClusterId, decidedLocationId, isCorrected, decisionNote } =
      matches;
    const [said] = await q
      .select({ id, madeAt, decidedBy, decidedAt, decidedClusterId, decidedLocationId, isCorrected, decisionNote })
      .from(matches)
      .where(and(eq(matches.leadId, leadId), isNotNull(decidedAt)))
      .orderBy(desc(decidedAt), desc(matches.madeAt))
      .limit(1);
    return said ?? null;
  },
  /** One answer of this lead; null for another lead's. */
  async find(leadId: string, id: string): Promise<Match | null> {
    const [match] = await q
      .select()
      .from(matches)
      .where(and(eq(matches.id, id), eq(matches.leadId, leadId)))
      .limit(1);
    return match ?? null;
  },
  /** When each answer was given and by which policy, newest first, without the answers themselves. */
  async linesOf(leadId: string): Promise<MatchLine[]> {
    const { id, madeAt, policyVersionId, decidedAt } = matches;
    return q
      .select({ id, madeAt, policyVersionId, decidedAt })
      .from(matches)
      .where(eq(matches.leadId, leadId))
      .orderBy(desc(matches.madeAt), desc(matches.id));
  },
  /** Whether an officer ever said of one of its answers what is right. */
  async isDecided(leadId: string): Promise<boolean> {
    const decided = and(eq(matches.leadId, leadId), isNotNull(matches.decidedAt));
    return (await q.select({ id: matches.id }).from(matches).where(decided).limit(1)).length > 0;
  },
});

export const matchWrites = (q: Writer) => ({
  ...matchReads(q),
  async add(...rows: NewMatch[]): Promise<void> {
    await insertRows(q, matches, rows);
  },
  async decide(id: string, decision: Partial<NewMatch>): Promise<void> {
    await q.update(matches).set(decision).where(eq(matches.id, id));
  },
});
