import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Scope } from "../lib/access/scope";
import type { LeadFilter } from "../lib/leads/list";
import { REFERENCE } from "../lib/leads/reference";
import { asked } from "./asked";
import type { Reader } from "./handles";
import { historyReads } from "./history";
import { besidesStatus, conditionOf, dependsOnNow, type ListFilter, type Looking, statusesOf } from "./lead-filter";
import { orderedIds, type Stretch } from "./lead-order";
import { type Lead, placeOf, within } from "./leads";
import { accounts, leads } from "./schema";
import { searchReads } from "./search";

/** What a line of a list shows. */
const LINE = {
  id: leads.id,
  reference: leads.reference,
  title: leads.title,
  investorName: leads.investorName,
  companyName: leads.companyName,
  country: leads.country,
  source: leads.source,
  stage: leads.stage,
  stageSince: leads.stageSince,
  status: leads.status,
  revisitOn: leads.revisitOn,
  ownerId: leads.ownerId,
  ownerName: accounts.name,
  locationId: leads.locationId,
  isAccepted: leads.isAccepted,
  suggestedLocationId: leads.suggestedLocationId,
  clusterId: leads.clusterId,
  isClusterConfirmed: leads.isClusterConfirmed,
  amount: leads.amount,
  currency: leads.currency,
  investmentFen: leads.investmentFen,
  contractFen: leads.contractFen,
  nextAction: leads.nextAction,
  nextActionOn: leads.nextActionOn,
  receivedAt: leads.receivedAt,
  responseDueAt: leads.responseDueAt,
  respondedAt: leads.respondedAt,
  dueAt: leads.dueAt,
  lastTouchAt: leads.lastTouchAt,
  version: leads.version,
};
export type LeadLine = Pick<Lead, Exclude<keyof typeof LINE, "ownerName">> & { ownerName: string | null };

/** The lines of these ids, in this order, in one query. */
export async function linesOf(q: Reader, scope: Scope, ids: string[]): Promise<LeadLine[]> {
  if (ids.length === 0) return [];
  const values = Object.fromEntries(ids.map((id, at) => [`id${at}`, id]));
  const rows = await asked(q, `leads.lines ${ids.length} ${placeOf(scope)}`, values, () =>
    q
      .select(LINE)
      .from(leads)
      .leftJoin(accounts, eq(accounts.id, leads.ownerId))
      .where(and(inArray(leads.id, Object.keys(values).map(sql.placeholder)), within(scope))),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

const KEPT = 500;
/** Totals at one state of the archive: any change moves `lastSeq`, so nothing stale is ever found. */
const totals = new WeakMap<object, Map<string, { seq: number; total: number }>>();

const BATCH = 400;

/** A list in one line: what is asked, by whom it is seen, and who "me" is where that matters. */
const nameOf = (scope: Scope, filter: ListFilter & Partial<Pick<LeadFilter, "sort">>, { me }: Looking): string =>
  JSON.stringify([scope, Object.entries(filter).sort(), filter.owner === "me" ? me : null]);

export const leadListReads = (q: Reader, archive: object) => {
  async function total(scope: Scope, filter: ListFilter, looking: Looking): Promise<number> {
    if (dependsOnNow(filter)) return q.$count(leads, conditionOf(q, scope, filter, looking));
    const seq = await historyReads(q).lastSeq();
    const name = nameOf(scope, filter, looking);
    const kept = totals.get(archive) ?? new Map();
    totals.set(archive, kept);
    const known = kept.get(name);
    if (known?.seq === seq) return known.total;
    const counted = await q.$count(leads, conditionOf(q, scope, filter, looking));
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(name, { seq, total: counted });
    return counted;
  }

  /** Search hits come newest first from the index itself: walk them until the stretch is full. */
  async function foundIds(
    scope: Scope,
    { q: query, ...filter }: ListFilter,
    looking: Looking,
    { offset, limit }: Stretch,
  ): Promise<string[]> {
    const where = conditionOf(q, scope, filter, looking);
    const ids: string[] = [];
    let below: number | null = null;
    let passed = 0;
    // Most hits are let through by most filters: a first page seldom needs more than twice its lines.
    for (let most = Math.min(BATCH, 2 * (offset + limit)); ; most = BATCH) {
      const serials: number[] = await searchReads(q).serials(scope, query ?? "", most, below);
      if (serials.length === 0) return ids;
      const rows = await q
        .select({ id: leads.id, serial: leads.serial })
        .from(leads)
        .where(and(inArray(leads.serial, serials), where));
      for (const { id } of rows.sort((a, b) => b.serial - a.serial)) {
        if (passed++ < offset) continue;
        ids.push(id);
        if (ids.length === limit) return ids;
      }
      if (serials.length < most) return ids;
      below = serials.at(-1) ?? null;
    }
  }

  /** Ids of one stretch of a list in its order. */
  async function idsOf(
    scope: Scope,
    { sort, page: _page, size: _size, ...filter }: LeadFilter,
    looking: Looking,
    stretch: Stretch,
  ): Promise<string[]> {
    if (filter.q && sort === "newest") return foundIds(scope, filter, looking, stretch);
    const besides: SQL | undefined = besidesStatus(q, scope, filter, looking);
    const name = filter.q || dependsOnNow(filter) ? null : nameOf(scope, { ...filter, sort }, looking);
    return orderedIds(q, statusesOf(filter.status), besides, sort, stretch, name);
  }

  return {
    total,
    /** One page of a list, and how many leads the whole list has. A reference as the query finds that lead, however it stands. */
    async page(scope: Scope, filter: LeadFilter, looking: Looking): Promise<{ total: number; rows: LeadLine[] }> {
      if (filter.q && REFERENCE.test(filter.q)) {
        const exact = eq(leads.reference, filter.q.toUpperCase());
        const [hit] = await q
          .select({ id: leads.id })
          .from(leads)
          .where(and(exact, within(scope)));
        return { total: hit ? 1 : 0, rows: hit ? await linesOf(q, scope, [hit.id]) : [] };
      }
      const { sort: _sort, page, size, ...asked } = filter;
      const stretch = { offset: (page - 1) * size, limit: size };
      const ids = await idsOf(scope, filter, looking, stretch);
      return { total: await total(scope, asked, looking), rows: await linesOf(q, scope, ids) };
    },
    /** The first `most` whole leads of a list in its order, whatever its page: what an export holds. */
    async first(scope: Scope, filter: LeadFilter, looking: Looking, most: number): Promise<Lead[]> {
      const ids = await idsOf(scope, filter, looking, { offset: 0, limit: most });
      const found = new Map<string, Lead>();
      for (let i = 0; i < ids.length; i += BATCH) {
        const rows = await q
          .select()
          .from(leads)
          .where(and(inArray(leads.id, ids.slice(i, i + BATCH)), within(scope)));
        for (const row of rows) found.set(row.id, row);
      }
      return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
    },
  };
};
