import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { LeadSort } from "../lib/leads/list";
import type { Status } from "../lib/leads/statuses";
import type { Reader } from "./handles";
import { leads } from "./schema";

type Key =
  | typeof leads.serial
  | typeof leads.dueAt
  | typeof leads.nextActionOn
  | typeof leads.investmentFen
  | typeof leads.lastTouchAt
  | typeof leads.stageSince;

/** What each order goes by. Soonest, longest untouched and longest waiting come first; amounts, the largest. */
const ORDERS: Record<LeadSort, { key: Key; down?: true }> = {
  newest: { key: leads.serial, down: true },
  oldest: { key: leads.serial },
  due: { key: leads.dueAt },
  "next-action": { key: leads.nextActionOn },
  amount: { key: leads.investmentFen, down: true },
  "last-touch": { key: leads.lastTouchAt },
  "stage-age": { key: leads.stageSince },
};

const NULLABLE = new Set<LeadSort>(["due", "next-action", "amount", "last-touch"]);

export type Stretch = { offset: number; limit: number };

/**
 * Ids of one stretch of an ordered list. Every status is read from its own index already in order and the engine
 * merges them, so no list is sorted as a whole; leads without a key come last, on both engines, by a second look.
 */
export async function orderedIds(
  q: Reader,
  statuses: readonly Status[],
  besides: SQL | undefined,
  sort: LeadSort,
  { offset, limit }: Stretch,
): Promise<string[]> {
  const { key, down } = ORDERS[sort];
  if (!NULLABLE.has(sort)) return merged(q, statuses, besides, key, down, { offset, limit });
  const ids = await merged(q, statuses, and(isNotNull(key), besides), key, down, { offset, limit });
  if (ids.length === limit) return ids;
  const arms = statuses.map((status) => q.$count(leads, and(eq(leads.status, status), isNotNull(key), besides)));
  const keyed = (await Promise.all(arms)).reduce((sum, n) => sum + n, 0);
  const rest = { offset: Math.max(0, offset - keyed), limit: limit - ids.length };
  return [...ids, ...(await merged(q, statuses, and(isNull(key), besides), leads.serial, true, rest))];
}

async function merged(
  q: Reader,
  statuses: readonly Status[],
  besides: SQL | undefined,
  key: Key,
  down: true | undefined,
  { offset, limit }: Stretch,
): Promise<string[]> {
  const arm = (status: Status) =>
    q
      .select({ id: leads.id, key: sql`${key}`.as("sort_key"), serial: sql`${leads.serial}`.as("sort_serial") })
      .from(leads)
      .where(and(eq(leads.status, status), besides));
  const [first, ...others] = statuses.map(arm);
  if (!first) return [];
  // Named twice, the serial would be sorted a second time within itself.
  const ties = key === leads.serial ? undefined : down ? sql`sort_serial desc` : sql`sort_serial asc`;
  const order = [down ? sql`sort_key desc` : sql`sort_key asc`, ...(ties ? [ties] : [])];
  // unionAll() gives the builder another type each time; its rows stay the same.
  const all = others.reduce((union, next) => union.unionAll(next) as unknown as typeof union, first);
  const rows = await all
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}
