import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { Scope } from "../lib/access/scope";
import { dayOf } from "../lib/calendar/shanghai";
import type { LeadFilter } from "../lib/leads/list";
import { STAGES } from "../lib/leads/stages";
import { COUNTED_STATUSES, OPEN_STATUSES, STATUSES, type Status } from "../lib/leads/statuses";
import type { Reader } from "./handles";
import { within } from "./leads";
import { leads, policyNotices } from "./schema";
import { containsQuery } from "./search";
import { suggestionIs } from "./suggestion-filter";

/** Who is looking, and when: `me` and everything that depends on the hour. */
export type Looking = { me: string | null; now: Date };

export type ListFilter = Omit<LeadFilter, "sort" | "page" | "size">;

/** The statuses a filter lets through. */
export function statusesOf(status: LeadFilter["status"]): readonly Status[] {
  if (status === "open") return OPEN_STATUSES;
  if (status === "counted") return COUNTED_STATUSES;
  if (status === "running") return ["active", "in-transfer"];
  return status === "all" ? STATUSES : [status];
}

type Filed = typeof leads.locationId | typeof leads.clusterId | typeof leads.ownerId | typeof leads.closeCause;

function filed(column: Filed, wanted: string | undefined): SQL | undefined {
  if (wanted === undefined) return undefined;
  return wanted === "none" ? isNull(column) : eq(column, wanted);
}

function answerIs(answer: LeadFilter["answer"], now: Date): SQL | undefined {
  if (answer === "late") return and(isNull(leads.respondedAt), lt(leads.responseDueAt, now));
  if (answer === "waiting") return and(isNull(leads.respondedAt), gte(leads.responseDueAt, now));
  if (answer === "in-time") return lte(leads.respondedAt, leads.responseDueAt);
  if (answer === "given-late") return sql`${leads.respondedAt} > ${leads.responseDueAt}`;
  return answer === "answered" ? isNotNull(leads.respondedAt) : undefined;
}

/** True where the answer changes with the hour, without anything being written. */
export function dependsOnNow(filter: ListFilter): boolean {
  return Boolean(filter.overdue || filter.idle || filter.answer === "late" || filter.answer === "waiting");
}

/** Everything a filter asks for except its statuses: those come first in every index, so the reader adds them one by one. */
export function besidesStatus(
  q: Pick<Reader, "dialect">,
  scope: Scope,
  filter: ListFilter,
  looking: Looking,
): SQL | undefined {
  const owner = filter.owner === "me" ? (looking.me ?? "none") : filter.owner;
  return and(
    within(scope),
    filter.q ? containsQuery(q, scope, filter.q) : undefined,
    filter.stage ? eq(leads.stage, filter.stage) : undefined,
    filter.reached ? inArray(leads.stage, STAGES.slice(STAGES.indexOf(filter.reached))) : undefined,
    filed(leads.locationId, filter.location),
    filed(leads.clusterId, filter.cluster),
    filed(leads.ownerId, owner),
    filed(leads.closeCause, filter.cause),
    filter.source ? eq(leads.source, filter.source) : undefined,
    filter.from ? gte(leads.receivedOn, filter.from) : undefined,
    filter.until ? lte(leads.receivedOn, filter.until) : undefined,
    filter.overdue ? lt(leads.dueAt, looking.now) : undefined,
    filter.unanswered ? isNull(leads.respondedAt) : undefined,
    answerIs(filter.answer, looking.now),
    filter.idle ? or(isNull(leads.nextActionOn), lt(leads.nextActionOn, dayOf(looking.now))) : undefined,
    filter.policyChanged
      ? sql`${leads.id} in (select ${policyNotices.leadId} from ${policyNotices} where ${policyNotices.closedAt} is null)`
      : undefined,
    filter.undisclosed ? isNull(leads.investmentFen) : undefined,
    filter.minFen === undefined ? undefined : gte(leads.investmentFen, filter.minFen),
    suggestionIs(filter),
  );
}

export function conditionOf(
  q: Pick<Reader, "dialect">,
  scope: Scope,
  filter: ListFilter,
  looking: Looking,
): SQL | undefined {
  const statuses = statusesOf(filter.status);
  return and(
    filter.status === "all" ? undefined : inArray(leads.status, [...statuses]),
    besidesStatus(q, scope, filter, looking),
  );
}
