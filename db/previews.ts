import { and, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Scope } from "../lib/access/scope";
import { DIFFERENCE_KINDS, type DifferenceKind } from "../lib/matching/difference";
import type { Reader, Writer } from "./handles";
import { within } from "./leads";
import { accounts, leads, policyPreviewLeads, policyPreviews } from "./schema";

export type Preview = typeof policyPreviews.$inferSelect;
export type NewPreviewLead = Omit<typeof policyPreviewLeads.$inferInsert, "kinds"> & { kinds: DifferenceKind[] };
/** How many leads would change in each way; a lead may change in several. */
export type PreviewCounts = Partial<Record<DifferenceKind, number>>;

const bitOf = (kind: DifferenceKind) => 2 ** DIFFERENCE_KINDS.indexOf(kind);
const has = (kind: DifferenceKind): SQL => sql`(${policyPreviewLeads.kinds} & ${sql.raw(String(bitOf(kind)))}) <> 0`;

const LINE = {
  id: leads.id,
  reference: leads.reference,
  title: leads.title,
  ownerName: accounts.name,
  difference: policyPreviewLeads.difference,
  takesBack: policyPreviewLeads.takesBack,
};
export type PreviewedLead = Pick<typeof leads.$inferSelect, "id" | "reference" | "title"> &
  Pick<typeof policyPreviewLeads.$inferSelect, "difference" | "takesBack"> & { ownerName: string | null };

const found = (scope: Scope, previewId: string, kind?: DifferenceKind) =>
  and(eq(policyPreviewLeads.previewId, previewId), kind ? has(kind) : undefined, within(scope));

export const previewReads = (q: Reader) => ({
  /** The newest, whatever it is for. */
  async latest(): Promise<Preview | null> {
    const [preview] = await q
      .select()
      .from(policyPreviews)
      .orderBy(desc(policyPreviews.startedAt), desc(policyPreviews.id))
      .limit(1);
    return preview ?? null;
  },
  /** By kind of change, among the leads in scope. */
  async counts(scope: Scope, previewId: string): Promise<PreviewCounts> {
    const sums = Object.fromEntries(
      DIFFERENCE_KINDS.map((kind) => [
        kind,
        sql<number>`coalesce(sum(case when ${has(kind)} then 1 else 0 end), 0)`.mapWith(Number),
      ]),
    ) as Record<DifferenceKind, SQL<number>>;
    const from = q.select(sums).from(policyPreviewLeads);
    const mine = eq(policyPreviewLeads.previewId, previewId);
    const [row] =
      scope.sees === "all"
        ? await from.where(mine)
        : await from.innerJoin(leads, eq(leads.id, policyPreviewLeads.leadId)).where(and(mine, within(scope)));
    return Object.fromEntries(Object.entries(row ?? {}).filter(([, count]) => count > 0));
  },
  /** How many leads in scope would get another answer, in one way or in any. */
  async total(scope: Scope, previewId: string, kind?: DifferenceKind): Promise<number> {
    const count = q.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(policyPreviewLeads);
    // Whoever sees all need not be asked lead by lead.
    const inScope = scope.sees === "all" ? count : count.innerJoin(leads, eq(leads.id, policyPreviewLeads.leadId));
    const [counted] = await inScope.where(found(scope, previewId, kind));
    return counted?.total ?? 0;
  },
  /** One page of the leads in scope that would get another answer, the newest first, and how many there are. */
  async page(
    scope: Scope,
    previewId: string,
    kind: DifferenceKind | undefined,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: PreviewedLead[] }> {
    const rows = await q
      .select(LINE)
      .from(policyPreviewLeads)
      .innerJoin(leads, eq(leads.id, policyPreviewLeads.leadId))
      .leftJoin(accounts, eq(accounts.id, leads.ownerId))
      .where(found(scope, previewId, kind))
      .orderBy(desc(policyPreviewLeads.serial))
      .offset(offset)
      .limit(limit);
    return { total: await this.total(scope, previewId, kind), rows };
  },
  /** The ids of every lead that would get another answer. */
  async leadIds(previewId: string): Promise<string[]> {
    const rows = await q
      .select({ id: policyPreviewLeads.leadId })
      .from(policyPreviewLeads)
      .where(eq(policyPreviewLeads.previewId, previewId));
    return rows.map(({ id }) => id);
  },
});

export const previewWrites = (q: Writer) => ({
  ...previewReads(q),
  async begin(preview: typeof policyPreviews.$inferInsert): Promise<Preview> {
    const [begun] = await q.insert(policyPreviews).values(preview).returning();
    return begun as Preview;
  },
  async addLeads(rows: readonly NewPreviewLead[]): Promise<void> {
    const values = rows.map(({ kinds, ...row }) => ({
      ...row,
      kinds: kinds.reduce((bits, kind) => bits + bitOf(kind), 0),
    }));
    if (values.length > 0) await q.insert(policyPreviewLeads).values(values);
  },
  async move(preview: Pick<Preview, "id">, to: Partial<Preview>): Promise<Preview> {
    const [moved] = await q.update(policyPreviews).set(to).where(eq(policyPreviews.id, preview.id)).returning();
    return moved as Preview;
  },
  /** Takes away at most so many lines of a preview that no longer counts; false when there is none but the newest. */
  async sweep(newest: Pick<Preview, "id">, most: number): Promise<boolean> {
    const [old] = await q
      .select({ id: policyPreviews.id })
      .from(policyPreviews)
      .where(ne(policyPreviews.id, newest.id))
      .limit(1);
    if (!old) return false;
    const lines = await q
      .select({ id: policyPreviewLeads.id })
      .from(policyPreviewLeads)
      .where(eq(policyPreviewLeads.previewId, old.id))
      .limit(most);
    const ids = lines.map(({ id }) => id);
    if (ids.length > 0) await q.delete(policyPreviewLeads).where(inArray(policyPreviewLeads.id, ids));
    else await q.delete(policyPreviews).where(eq(policyPreviews.id, old.id));
    return true;
  },
});
