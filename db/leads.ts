import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Scope } from "../lib/access/scope";
import { asked } from "./asked";
import type { Reader, Writer } from "./handles";
import { insertRows } from "./insert-rows";
import { counters, leads } from "./schema";

export type Lead = typeof leads.$inferSelect;
export type NewLead = typeof leads.$inferInsert;

/** The condition every read of leads starts from. */
export function within(scope: Scope): SQL | undefined {
  if (scope.sees === "all") return undefined;
  return scope.sees === "place" ? eq(leads.locationId, scope.locationId) : sql`1 = 0`;
}

/** A scope in a word, for what is kept by it. */
export const placeOf = (scope: Scope): string => (scope.sees === "place" ? scope.locationId : scope.sees);

export const leadReads = (q: Reader) => ({
  async find(scope: Scope, id: string): Promise<Lead | null> {
    const [lead] = await asked(q, `leads.find ${placeOf(scope)}`, { id }, () =>
      q
        .select()
        .from(leads)
        .where(and(eq(leads.id, sql.placeholder("id")), within(scope)))
        .limit(1),
    );
    return lead ?? null;
  },
  async count(scope: Scope): Promise<number> {
    return q.$count(leads, within(scope));
  },
  async byReference(scope: Scope, reference: string): Promise<Lead | null> {
    const [lead] = await q
      .select()
      .from(leads)
      .where(and(eq(leads.reference, reference.trim().toUpperCase()), within(scope)))
      .limit(1);
    return lead ?? null;
  },
  /** What these leads are called, those in scope only. */
  async named(scope: Scope, ids: readonly string[]): Promise<Pick<Lead, "id" | "reference" | "title">[]> {
    if (ids.length === 0) return [];
    return q
      .select({ id: leads.id, reference: leads.reference, title: leads.title })
      .from(leads)
      .where(and(within(scope), inArray(leads.id, [...ids])));
  },
  /** Leads that may be of the same investor: same folded company name, phone, e-mail, WeChat or credit code, as kept. */
  async lookAlikes(
    scope: Scope,
    like: Pick<Lead, "companyKey" | "phone" | "email" | "creditCode" | "wechat">,
    exceptId?: string,
  ): Promise<Lead[]> {
    const same = [
      like.companyKey ? eq(leads.companyKey, like.companyKey) : undefined,
      like.phone ? eq(leads.phone, like.phone) : undefined,
      like.email ? eq(leads.email, like.email) : undefined,
      like.creditCode ? eq(leads.creditCode, like.creditCode) : undefined,
      like.wechat ? eq(leads.wechat, like.wechat) : undefined,
    ].filter((each) => each !== undefined);
    if (same.length === 0) return [];
    const rows = await q
      .select()
      .from(leads)
      .where(and(within(scope), or(...same)))
      .limit(20);
    return rows.filter((row) => row.id !== exceptId);
  },
});

export const leadWrites = (q: Writer) => ({
  ...leadReads(q),
  /** The next number of a year: 1, 2, 3 … without gaps inside committed work. */
  async nextNumber(year: number, howMany = 1): Promise<number> {
    const [row] = await asked(q, "leads.nextNumber", { id: `lead-${year}`, howMany }, () =>
      q
        .insert(counters)
        .values({ id: sql.placeholder("id"), value: sql.placeholder("howMany") })
        .onConflictDoUpdate({ target: counters.id, set: { value: sql`${counters.value} + excluded.value` } })
        .returning({ value: counters.value }),
    );
    return (row as { value: number }).value - howMany + 1;
  },
  async add(...rows: NewLead[]): Promise<void> {
    await insertRows(q, leads, rows);
  },
  /** Null when someone saved first: `version` moved on. */
  async save(lead: Lead, change: Partial<NewLead>): Promise<Lead | null> {
    const [saved] = await q
      .update(leads)
      .set({ ...change, updatedAt: new Date(), version: lead.version + 1 })
      .where(and(eq(leads.id, lead.id), eq(leads.version, lead.version)))
      .returning();
    return saved ?? null;
  },
});
