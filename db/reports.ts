import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import type { Scope } from "../lib/access/scope";
import { COUNTED_STATUSES, OPEN_STATUSES } from "../lib/leads/statuses";
import type { Group, PresentFigures, ReportFigures, Sums } from "../lib/reports/figures";
import { add, NO_SUMS } from "../lib/reports/figures";
import type { DayRange } from "../lib/reports/filter";
import { atThisState } from "./at-this-state";
import type { Reader } from "./handles";
import { within } from "./leads";
import { leads } from "./schema";

export type ReportQuestion = { scope: Scope; range: DayRange; location?: string; cluster?: string };

const RUNNING = ["active", "in-transfer"] as const;

export const isCounted = inArray(leads.status, [...COUNTED_STATUSES]);

/** What a question asks of a lead besides its status. */
export function asked({ scope, range, location, cluster }: ReportQuestion): SQL | undefined {
  return and(
    within(scope),
    range.from ? gte(leads.receivedOn, range.from) : undefined,
    range.until ? lte(leads.receivedOn, range.until) : undefined,
    location ? (location === "none" ? isNull(leads.locationId) : eq(leads.locationId, location)) : undefined,
    cluster ? (cluster === "none" ? isNull(leads.clusterId) : eq(leads.clusterId, cluster)) : undefined,
  );
}

const whole = (text: SQL) => text.mapWith(Number);
const SUMS = {
  leads: whole(sql`count(*)`),
  undisclosed: whole(sql`count(*) - count(${leads.investmentFen})`),
  claimedFen: whole(sql`coalesce(sum(${leads.investmentFen}), 0)`),
  contractedFen: whole(sql`coalesce(sum(${leads.contractFen}), 0)`),
  evidencedFen: whole(sql`coalesce(sum(${leads.paidInFen}), 0)`),
};

export const reportReads = (q: Reader, archive: object) => ({
  /** Everything of the report that only a change can change. */
  async figures(question: ReportQuestion): Promise<ReportFigures> {
    const counted = and(isCounted, asked(question));
    return atThisState(q, archive, `figures ${JSON.stringify(question)}`, () => count(q, counted));
  },
  /** What depends on `now`: read by index each time. */
  async present(question: ReportQuestion, now: Date, today: string): Promise<PresentFigures> {
    const where = and(isCounted, asked(question));
    const running = inArray(leads.status, [...RUNNING]);
    const [unansweredLate, unansweredWaiting, overdue, withoutNextAction, open] = await Promise.all([
      q.$count(leads, and(where, running, isNull(leads.respondedAt), lt(leads.responseDueAt, now))),
      q.$count(leads, and(where, running, isNull(leads.respondedAt), gte(leads.responseDueAt, now))),
      q.$count(leads, and(where, running, lt(leads.dueAt, now))),
      q.$count(
        leads,
        and(
          where,
          inArray(leads.status, ["active"]),
          sql`(${leads.nextActionOn} is null or ${leads.nextActionOn} < ${today})`,
        ),
      ),
      q.$count(leads, and(where, inArray(leads.status, [...OPEN_STATUSES]))),
    ]);
    return { unansweredLate, unansweredWaiting, overdue, withoutNextAction, open };
  },
});

async function count(q: Reader, where: SQL | undefined): Promise<ReportFigures> {
  const by = async (
    column:
      | typeof leads.locationId
      | typeof leads.clusterId
      | typeof leads.source
      | typeof leads.ownerId
      | typeof leads.closeCause,
    more?: SQL,
  ): Promise<Group[]> =>
    (
      await q
        .select({ key: sql<string | null>`${column}`, ...SUMS })
        .from(leads)
        .where(and(where, more))
        .groupBy(column)
    ).sort((a, b) => b.leads - a.leads);
  const byStage = await q
    .select({ stage: leads.stage, status: leads.status, ...SUMS })
    .from(leads)
    .where(where)
    .groupBy(leads.stage, leads.status);
  const arrivals = await q
    .select({ day: leads.receivedOn, leads: whole(sql`count(*)`) })
    .from(leads)
    .where(where)
    .groupBy(leads.receivedOn)
    .orderBy(asc(leads.receivedOn));
  const [answered] = await q
    .select({
      inTime: whole(sql`coalesce(sum(case when ${leads.respondedAt} <= ${leads.responseDueAt} then 1 else 0 end), 0)`),
      all: whole(sql`count(*)`),
    })
    .from(leads)
    .where(and(where, isNotNull(leads.respondedAt)));
  const all = answered?.all ?? 0;
  return {
    total: byStage.reduce<Sums>(add, NO_SUMS),
    byStage,
    byLocation: await by(leads.locationId),
    byCluster: await by(leads.clusterId),
    bySource: await by(leads.source),
    byOwner: await by(leads.ownerId),
    byCloseCause: await by(leads.closeCause, eq(leads.status, "closed")),
    arrivals,
    firstDay: arrivals[0]?.day ?? null,
    responseMedianMinutes: await nth(q, where, Math.floor((all - 1) / 2), all),
    responseP90Minutes: await nth(q, where, Math.ceil(all * 0.9) - 1, all),
    answeredInTime: answered?.inTime ?? 0,
    answeredLate: all - (answered?.inTime ?? 0),
  };
}

/** The n-th quickest first reply, in working minutes. */
async function nth(q: Reader, where: SQL | undefined, n: number, all: number): Promise<number | null> {
  if (all === 0) return null;
  const [row] = await q
    .select({ minutes: leads.responseMinutes })
    .from(leads)
    .where(and(where, isNotNull(leads.responseMinutes)))
    .orderBy(asc(leads.responseMinutes))
    .limit(1)
    .offset(Math.max(0, n));
  return row?.minutes ?? null;
}
