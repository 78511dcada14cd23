import { type Column, getTableColumns, getTableName, type Table } from "drizzle-orm";
import type { Writer } from "../handles";

/** As the schema spells them: drizzle's own rule, word by word. */
const snake = (name: string) =>
  (name.match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g) ?? []).map((word) => word.toLowerCase()).join("_");

/** A sample repeats its matches: each is packed once. */
const packed = new WeakMap<object, unknown>();

function driverValue(column: Column, value: unknown): unknown {
  if (value === null) return null;
  if (!isPacked(column)) return column.mapToDriverValue(value);
  const known = packed.get(value as object) ?? column.mapToDriverValue(value);
  packed.set(value as object, known);
  return known;
}

const isPacked = (column: Column) => column.columnType.endsWith("CustomColumn");

/** Inserts rows one prepared statement after the other: a third of what building one long statement costs. */
export async function insertRows(q: Writer, table: Table, rows: object[]): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([key]) => snake(key)).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const text = `insert into ${getTableName(table)} (${names}) values (${marks})`;
  for (const row of rows as Record<string, unknown>[]) {
    const values = columns.map(([key, column]) => driverValue(column, row[key] ?? column.default ?? null));
    await q.rawWrite(text, values);
  }
}
