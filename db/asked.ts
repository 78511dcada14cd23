import type { Reader } from "./handles";

type Built<R> = { execute(values: Record<string, unknown>): PromiseLike<R> };

/** Texts that are kept for a connection at most: filters are put together in many ways. */
const KEPT = 400;
const kept = new WeakMap<Reader, Map<string, Built<unknown>>>();

/**
 * Runs a query whose text stays the same, put together once per connection: that costs drizzle several times what running
 * it costs the engine. `name` says which text it is, wholly; what differs from time to time is `sql.placeholder("…")` in it and
 * comes from `values`, encoded by its column only where it is `sql.param(sql.placeholder("…"), column)`.
 */
export async function asked<R>(
  q: Reader,
  name: string,
  values: Record<string, unknown>,
  build: () => { prepare(): Built<R> },
): Promise<R> {
  const known = kept.get(q) ?? new Map<string, Built<unknown>>();
  kept.set(q, known);
  const query = (known.get(name) as Built<R> | undefined) ?? build().prepare();
  // Taken out and put in again, it is the last of them: what goes when there are too many was not asked for the longest time.
  known.delete(name);
  if (known.size >= KEPT) known.delete(known.keys().next().value as string);
  known.set(name, query);
  return query.execute(values);
}
