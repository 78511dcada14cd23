import { and, asc, eq, exists, getTableColumns, gt, notExists, type Placeholder, sql } from "drizzle-orm";
import { asked } from "./asked";
import type { Reader, Writer } from "./handles";
import { snake } from "./insert-rows";
import { counters, leads, matches, suggestions } from "./schema";

export type Suggestion = typeof suggestions.$inferSelect;
export type NewSuggestion = typeof suggestions.$inferInsert;

const DONE = "suggestions-brought-in";

export const suggestionReads = (q: Reader) => ({
  async ofLead(leadId: string): Promise<Suggestion | null> {
    const [row] = await q.select().from(suggestions).where(eq(suggestions.leadId, leadId)).limit(1);
    return row ?? null;
  },
  /** Leads with an answer that was never judged, in order of arrival: at most `limit` after `serial`. */
  async missing(serial: number, limit: number): Promise<{ id: string; serial: number }[]> {
    const judged = q.select({ one: sql`1` }).from(suggestions).where(eq(suggestions.leadId, leads.id));
    const answered = q.select({ one: sql`1` }).from(matches).where(eq(matches.leadId, leads.id));
    return q
      .select({ id: leads.id, serial: leads.serial })
      .from(leads)
      .where(and(gt(leads.serial, serial), exists(answered), notExists(judged)))
      .orderBy(asc(leads.serial))
      .limit(limit);
  },
  /** Whether answers from before any were judged have been gone through. */
  async areBroughtIn(): Promise<boolean> {
    return (await q.$count(counters, eq(counters.id, DONE))) > 0;
  },
});

export const suggestionWrites = (q: Writer) => ({
  ...suggestionReads(q),
  async put(row: NewSuggestion): Promise<void> {
    const names = Object.keys(getTableColumns(suggestions)) as (keyof NewSuggestion)[];
    const values = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
    await asked(q, "suggestions.put", values, () => {
      const given = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Record<
        keyof NewSuggestion,
        Placeholder
      >;
      const { leadId: _, ...now } = Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${snake(name)}`)]));
      return q.insert(suggestions).values(given).onConflictDoUpdate({ target: suggestions.leadId, set: now });
    });
  },
  async markBroughtIn(): Promise<void> {
    await q.insert(counters).values({ id: DONE, value: 1 }).onConflictDoNothing();
  },
});
