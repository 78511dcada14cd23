import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import type { Actor } from "../lib/access/actor";
import type { Scope } from "../lib/access/scope";
import { DAY_MS, dayOf } from "../lib/calendar/shanghai";
import { OPEN_STATUSES } from "../lib/leads/statuses";
import type { Reader } from "./handles";
import { type LeadLine, linesOf } from "./lead-lists";
import { within } from "./leads";
import { leads, policyNotices } from "./schema";

export type TodayGroup = { total: number; rows: LeadLine[] };
export type Today = {
  /** Owed a first reply, soonest due first: the reader's own and nobody's; everybody's for a manager. */
  unanswered: TodayGroup;
  /** How many of those are past their time already. */
  unansweredLate: number;
  /** Past the clock of their stage, apart from those above. */
  overdue: TodayGroup;
  /** Next actions of today and of days gone by. */
  nextActions: TodayGroup;
  /** Offered to the reader's county and not answered yet. */
  offers: TodayGroup;
  /** Put into the reader's hands within the last three days, and not touched since. */
  assigned: TodayGroup;
  /** The policy shown to the investor has changed, and nobody has said yet what was done: the reader's own and nobody's. */
  policyChanged: TodayGroup;
  /** Set aside by the public form, waiting for somebody to look. */
  held: number;
};

const MOST = 20;
const OPEN = inArray(leads.status, [...OPEN_STATUSES]);
const RUNNING = inArray(leads.status, ["active", "in-transfer"]);

export const todayReads = (q: Reader) => ({
  /** What needs doing today, in a handful of queries. */
  async today(scope: Scope, actor: Pick<Actor, "id" | "role" | "locationId">, now: Date): Promise<Today> {
    const own = actor.role === "manager" ? undefined : eq(leads.ownerId, actor.id);
    const group = async (where: SQL | undefined, order: SQL): Promise<TodayGroup> => {
      const inScope = and(within(scope), where);
      const ids = await q
        .select({ id: leads.id })
        .from(leads)
        .where(inScope)
        .orderBy(order, desc(leads.serial))
        .limit(MOST);
      const rows = await linesOf(
        q,
        scope,
        ids.map(({ id }) => id),
      );
      return { rows, total: rows.length < MOST ? rows.length : await q.$count(leads, inScope) };
    };
    const unanswered = and(RUNNING, isNull(leads.respondedAt), own && or(own, isNull(leads.ownerId)));
    const overdue = and(RUNNING, isNotNull(leads.respondedAt), lt(leads.dueAt, now), own);
    const due = and(eq(leads.status, "active"), isNotNull(leads.respondedAt), lte(leads.nextActionOn, dayOf(now)), own);
    const offered = actor.locationId
      ? and(eq(leads.status, "in-transfer"), eq(leads.locationId, actor.locationId), eq(leads.isAccepted, false))
      : eq(leads.id, "");
    const recent = new Date(now.getTime() - 3 * DAY_MS);
    const fresh = and(
      RUNNING,
      eq(leads.ownerId, actor.id),
      gte(leads.ownedSince, recent),
      or(isNull(leads.lastTouchAt), lt(leads.lastTouchAt, leads.ownedSince)),
    );
    const noticed = q.select({ id: policyNotices.leadId }).from(policyNotices).where(isNull(policyNotices.closedAt));
    const changed = and(OPEN, own && or(own, isNull(leads.ownerId)), inArray(leads.id, noticed));
    return {
      unanswered: await group(unanswered, asc(leads.responseDueAt)),
      unansweredLate: await q.$count(leads, and(within(scope), unanswered, lt(leads.responseDueAt, now))),
      overdue: await group(overdue, asc(leads.dueAt)),
      nextActions: await group(due, asc(leads.nextActionOn)),
      offers: await group(offered, asc(leads.dueAt)),
      assigned: await group(fresh, desc(leads.ownedSince)),
      policyChanged: await group(changed, desc(leads.serial)),
      held: await q.$count(leads, and(eq(leads.status, "held"), within(scope))),
    };
  },
});
