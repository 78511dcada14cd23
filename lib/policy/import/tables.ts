import type { Fields } from "../forms/field";
import { FORMS } from "../forms/forms";
import { DRAFTED_KINDS, type DraftedKind } from "../kinds";
import { type Column, columnsOf } from "./columns";

/**
 * A flat table records can come in: one record a row, or, where `part` names a list of rows they hold, one of those a row, each
 * naming its record. `fields` describes a row.
 */
export type ImportTable = {
  name: string;
  kind: DraftedKind;
  part: string | null;
  fields: Fields;
  columns: readonly Column[];
};

const table = (kind: DraftedKind, part: string | null, fields: Fields): ImportTable => {
  const { folder } = FORMS[kind];
  return { name: part ? `${folder}.${part}` : folder, kind, part, fields, columns: columnsOf(fields) };
};

/** "measures", "locations", "locations.parks" …: every table of every kind. */
export const TABLES: readonly ImportTable[] = DRAFTED_KINDS.flatMap((kind) => [
  table(kind, null, FORMS[kind].fields),
  ...Object.entries(FORMS[kind].fields).flatMap(([name, field]) =>
    field.as === "rows" && !field.isSingle ? [table(kind, name, field.fields)] : [],
  ),
]);

export const TABLE_NAMES = TABLES.map(({ name }) => name) as [string, ...string[]];

export const tableNamed = (name: string): ImportTable | null => TABLES.find((each) => each.name === name) ?? null;

/** The records of one kind, each a row. */
export const tableOf = (kind: DraftedKind): ImportTable => table(kind, null, FORMS[kind].fields);
