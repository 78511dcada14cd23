import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { LeadSort } from "../lib/leads/list";
import type { Status } from "../lib/leads/statuses";
import { asked } from "./asked";
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
 * merges them, so no list is sorted as a whole; leads without a key come last, on both engines, by a second look. `name` says
 * wholly which list it is, where `besides` asks the same every time: then it is put together once.
 */
export async function orderedIds(
  q: Reader,
  statuses: readonly Status[],
  besides: SQL | undefined,
  sort: LeadSort,
  { offset, limit }: Stretch,
  name: string | null = null,
): Promise<string[]> {
  const { key, down } = ORDERS[sort];
  if (!NULLABLE.has(sort)) return merged(q, statuses, besides, key, down, { offset, limit }, name);
  const ids = await merged(q, statuses, and(isNotNull(key), besides), key, down, { offset, limit }, name);
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
  name: string | null = null,
): Promise<string[]> {
  const arm = (status: Status) =>
    q
      .select({ id: leads.id, key: sql`${key}`.as("sort_key"), serial: sql`${leads.serial}`.as("sort_serial") })
      .from(leads)
      .where(and(eq(leads.status, status), besides));
  if (statuses.length === 0) return [];
  // Named twice, the serial would be sorted a second time within itself.
  const ties = key === leads.serial ? undefined : down ? sql`sort_serial desc` : sql`sort_serial asc`;
  const order = [down ? sql`sort_key desc` : sql`sort_key asc`, ...(ties ? [ties] : [])];
  const list = () => {
    const [first, ...others] = statuses.map(arm) as [ReturnType<typeof arm>];
    // unionAll() gives the builder another type each time; its rows stay the same.
    const all = others.reduce((union, next) => union.unionAll(next) as unknown as typeof union, first);
    return all
      .orderBy(...order)
      .limit(sql.placeholder("limit"))
      .offset(sql.placeholder("offset"));
  };
  const rows = name
    ? await asked(q, `leads.ordered ${name}`, { limit, offset }, list)
    : await list().prepare().execute({ limit, offset });
  return rows.map(({ id }) => id);
}
