import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { packed as pack, unpacked } from "./packing";

/** The column words as PostgreSQL spells them. */
export const table = pgTable;
export const id = () => text().primaryKey();
export const ref = () => text();
export const string = () => text();
export const oneOf = <T extends string>(values: readonly [T, ...T[]]) => text({ enum: values as [T, ...T[]] });
export const count = () => bigint({ mode: "number" });
export const ratio = () => doublePrecision();
export const flag = () => boolean();
export const day = () => text();
export const instant = () => timestamp({ precision: 3, withTimezone: true, mode: "date" });
export const json = <T>() => jsonb().$type<T>();
export const packed = <T>() =>
  customType<{ data: T; driverData: Buffer | string }>({
    dataType: () => "bytea",
    toDriver: pack,
    fromDriver: (kept) => unpacked(kept) as T,
  })();
export { check, foreignKey, index, primaryKey, sql, uniqueIndex };
