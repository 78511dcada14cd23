import type { Writer } from "../handles";

/**
 * Does `work` while the SQLite tables it fills have no indexes, and makes exactly the same ones again: sorting a million
 * entries once costs half of putting each in its place. All in the unit of work, so nobody ever sees a table without.
 */
export async function withoutIndexes(q: Writer, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  if (q.dialect !== "sqlite") return work();
  const found = await q.raw<{ name: string; sql: string }>(
    `select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in (${tables.map(() => "?").join(", ")})`,
    [...tables],
  );
  for (const { name } of found) await q.rawWrite(`drop index "${name}"`, []);
  await work();
  for (const { sql } of found) await q.rawWrite(sql, []);
}
