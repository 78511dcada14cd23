import { address } from "../engine/address";
import * as postgres from "./postgres";
import * as sqlite from "./sqlite";

/** One honest cast: the schema is typed as SQLite's and spelled as the running engine's. */
const spelling = address().engine === "postgres" ? (postgres as unknown as typeof sqlite) : sqlite;

export const {
  table,
  id,
  ref,
  string,
  oneOf,
  count,
  ratio,
  flag,
  day,
  instant,
  json,
  packed,
  index,
  uniqueIndex,
  check,
  foreignKey,
  primaryKey,
  sql,
} = spelling;
