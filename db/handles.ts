import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type * as schema from "./schema";

/** The slice of drizzle the archive allows itself. A Reader has no way to write. */
export type Query = BaseSQLiteDatabase<"async", unknown, typeof schema>;
export type Reader = Pick<Query, "select" | "selectDistinct" | "$count"> & {
  readonly dialect: "sqlite" | "postgres";
  readonly raw: RawRead;
};
export type Writer = Reader &
  Pick<Query, "insert" | "update" | "delete"> & { readonly rawWrite: RawWrite; readonly rawWriteAll: RawWriteAll };

/** For the full-text index alone: the one table drizzle cannot describe. `?` marks parameters on both engines. */
export type RawRead = <Row>(text: string, params: unknown[]) => Promise<Row[]>;
export type RawWrite = (text: string, params: unknown[]) => Promise<void>;
/** The same statement for one row of parameters after the other. */
export type RawWriteAll = (text: string, rows: Iterable<unknown[]>) => Promise<void>;
