import { sql } from "drizzle-orm";
import {
  check,
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { packed as pack, unpacked } from "./packing";

/** The column words as SQLite spells them. db/columns/postgres.ts has the same names; a test compares them. */
export const table = sqliteTable;
export const id = () => text().primaryKey();
export const ref = () => text();
export const string = () => text();
export const oneOf = <T extends string>(values: readonly [T, ...T[]]) => text({ enum: values as [T, ...T[]] });
/** A whole number up to 2^53. */
export const count = () => integer({ mode: "number" });
export const ratio = () => real();
export const flag = () => integer({ mode: "boolean" });
/** A calendar date, "2026-11-23". */
export const day = () => text();
/** A moment in UTC, to the millisecond. */
export const instant = () => integer({ mode: "timestamp_ms" });
export const json = <T>() => text({ mode: "json" }).$type<T>();
/** JSON that is long, kept for ever and never searched: deflated, a tenth of its length. */
export const packed = <T>() =>
  customType<{ data: T; driverData: Buffer | string }>({
    dataType: () => "blob",
    toDriver: pack,
    fromDriver: (kept) => unpacked(kept) as T,
  })();
export { check, foreignKey, index, primaryKey, sql, uniqueIndex };
