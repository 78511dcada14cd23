import { refuse } from "../../refusal";
import { type Fields, LISTS } from "../forms/field";
import { FORMS } from "../forms/forms";
import { dataOf, valuesOf } from "../forms/values";
import type { DraftedKind } from "../kinds";
import type { Evidence } from "../reference";
import { type Dictionary, readCell } from "./cells";
import { type Column, KEY_COLUMN } from "./columns";
import { MOST_ROWS, type Rows } from "./rows";
import type { ImportTable } from "./tables";

type Bag = Record<string, unknown>;

/** What was wrong with one cell or field; `column` is its lasting name, null for the whole row; `row` where a record has several. */
export type CellFault = {
  column: string | null;
  fault: string;
  figures?: Record<string, string | number>;
  row?: number;
};

/** One record of a file. `typed` makes it from the record as it stands, null for a new one: what the file leaves out stays. */
export type Incoming = {
  kind: DraftedKind;
  /** Where in the file: the number of the row, or of the record in its list, from 1. */
  row: number;
  key: string | null;
  faults: CellFault[];
  typed: (before: Bag | null) => Bag;
  /** The table it came in; none for JSON. */
  table?: ImportTable;
  /** Where the list of a part stands in the file: the row of each of its entries. */
  rows?: number[];
};

const HEADING_AMONG = 20;

type Heading = { at: number; columns: (Column | typeof KEY_COLUMN | null)[] };

/** The row of headings: the first that names at least two columns. */
function headingOf(rows: Rows, columnOf: (heading: string) => Column | typeof KEY_COLUMN | null): Heading {
  for (const [at, row] of rows.slice(0, HEADING_AMONG).entries()) {
    const columns = row.map(columnOf);
    if (columns.filter(Boolean).length >= 2) return { at, columns };
  }
  return refuse("policy.file-no-columns");
}

const at = (data: Bag, path: readonly string[]): unknown =>
  path.reduce<unknown>((bag, part) => (bag as Bag | null | undefined)?.[part], data);

function put(data: Bag, [first, ...rest]: string[], value: unknown): Bag {
  if (first === undefined) return data;
  return { ...data, [first]: rest.length === 0 ? value : put((data[first] ?? {}) as Bag, rest, value) };
}

type Cells = Map<string, unknown>;

function withLanguages(column: Column, cells: Cells, base: unknown): unknown {
  const name = column.path.join(".");
  const given = { zh: cells.get(`${name}.zh`), en: cells.get(`${name}.en`), hant: cells.get(`${name}.zh-hant`) };
  if (column.field.as === "local") {
    const was = (base ?? { zh: "", "zh-hant": "", en: "" }) as Record<string, string>;
    const text = { zh: given.zh ?? was.zh, "zh-hant": given.hant ?? was["zh-hant"], en: given.en ?? was.en };
    return Object.values(text).every((each) => !each) && column.field.isOptional ? null : text;
  }
  const was = (base ?? []) as Record<string, string>[];
  const list = (lang: string, cell: unknown) => (cell as string[] | undefined) ?? was.map((it) => it[lang] ?? "");
  const [zh, en, hant] = [list("zh", given.zh), list("en", given.en), list("zh-hant", given.hant)];
  return Array.from({ length: Math.max(zh.length, en.length) }, (_, n) => ({
    zh: zh[n] ?? "",
    en: en[n] ?? "",
    "zh-hant": hant[n] ?? "",
  })).filter((it) => it.zh || it.en);
}

/** The first piece of evidence as the row has it; what else the record rests on stays. */
function withPieces({ path, field }: Column, cells: Cells, base: unknown): unknown {
  const name = path.join(".");
  const [first, ...rest] = (base ?? []) as Evidence[];
  const get = <T>(piece: string, was: T) =>
    cells.has(`${name}.${piece}`) ? (cells.get(`${name}.${piece}`) as T) : was;
  if (get("known", first?.confidence === "common-knowledge"))
    return [first?.confidence === "common-knowledge" ? first : { confidence: "common-knowledge" }, ...rest];
  const sourceId = get("source", first?.sourceId ?? "");
  const isLeft = "isOptional" in field && field.isOptional && !sourceId && !get("quote", first?.quote);
  if (isLeft) return rest;
  const isSeed = first?.confidence === "seed" && first.sourceId === sourceId;
  const piece = { confidence: isSeed ? "seed" : "sourced", sourceId, quote: get("quote", first?.quote ?? "") };
  return [{ ...piece, ...(first?.note && { note: first.note }) }, ...rest];
}

const isBlank = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isBlank);
  if (value === null || typeof value !== "object") return value === null || value === undefined || value === "";
  return Object.entries(value).every(([name, each]) => name === "confidence" || isBlank(each));
};

/** A figure none of whose cells says anything is no figure. */
const withoutBlanks = (fields: Fields, data: Bag): Bag =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields[name];
      return [name, field?.as === "rows" && field.isSingle && isBlank(value) ? null : value];
    }),
  );

function merged(fields: Fields, base: Bag, columns: readonly Column[], cells: Cells): Bag {
  const data = columns.reduce((all, column) => {
    const was = at(base, column.path);
    if (column.lang) return put(all, column.path, withLanguages(column, cells, was));
    if (column.piece) return put(all, column.path, withPieces(column, cells, was));
    return put(all, column.path, cells.get(column.name));
  }, base);
  return withoutBlanks(fields, data);
}

type ReadRow = { row: number; key: string | null; cells: Cells; faults: CellFault[] };

function readRow(cells: string[], row: number, { columns }: Heading, words: Dictionary): ReadRow {
  const read: ReadRow = { row, key: null, cells: new Map(), faults: [] };
  for (const [place, column] of columns.entries()) {
    const cell = cells[place] ?? "";
    if (column === KEY_COLUMN) read.key = cell || null;
    else if (column) {
      const said = readCell(column, cell, words);
      if ("fault" in said) read.faults.push({ column: column.name, fault: said.fault });
      else read.cells.set(column.name, said.value);
    }
  }
  return read;
}

const asTyped = (fields: Fields, record: Bag | null) => dataOf(fields, valuesOf(fields, record));

/** The entry a row goes on from: of the same key or first text; else, in a list as long as before, the one in its place. */
function formerOf(table: ImportTable, { cells }: ReadRow, before: Bag[], place: number, count: number): Bag | null {
  const [name] = Object.entries(table.fields).find(([, field]) => field.as === "key" || field.as === "local") ?? [];
  const told = (row: Bag) => (typeof row[name ?? ""] === "string" ? row[name ?? ""] : at(row, [name ?? "", "zh"]));
  const mine = cells.get(name ?? "") || cells.get(`${name}.zh`);
  const same = mine ? before.find((row) => told(row) === mine) : undefined;
  return same ?? (before.length === count ? (before[place] ?? null) : null);
}

/** Each record's rows together: what the file lists of it is the whole list. */
function listsOf(table: ImportTable, given: Column[], read: ReadRow[], words: Dictionary): Incoming[] {
  const { kind, part } = table;
  const groups = new Map<string, ReadRow[]>();
  for (const each of read) {
    const list = LISTS.find((name) => name === kind);
    const key = (each.key && list && words.find(list, each.key)) ?? each.key ?? "";
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, rows]): Incoming => {
    const typed = (before: Bag | null) => {
      const former = ((before?.[part ?? ""] as Bag[] | undefined) ?? []).map((row) => asTyped(table.fields, row));
      const list = rows.map((row, place) => {
        const base = formerOf(table, row, former, place, rows.length) ?? asTyped(table.fields, null);
        return merged(table.fields, base, given, row.cells);
      });
      return { ...asTyped(FORMS[kind].fields, before), [part ?? ""]: list };
    };
    const faults = rows.flatMap((row) => row.faults.map((fault) => ({ ...fault, row: row.row })));
    const noKey: CellFault[] = key ? [] : [{ column: KEY_COLUMN, fault: "required" }];
    return {
      ...{ kind, table, typed, key: key || null },
      row: rows[0]?.row ?? 0,
      faults: [...noKey, ...faults],
      rows: rows.map(({ row }) => row),
    };
  });
}

/** The records of a table. Refuses: policy.file-no-columns, policy.file-no-records, policy.file-too-long. */
export function recordsOfTable(
  table: ImportTable,
  rows: Rows,
  columnOf: (heading: string) => Column | typeof KEY_COLUMN | null,
  words: Dictionary,
): Incoming[] {
  const { kind, fields } = table;
  const heading = headingOf(rows, columnOf);
  const body = rows.slice(heading.at + 1);
  if (body.length > MOST_ROWS) refuse("policy.file-too-long");
  const given = heading.columns.filter((column): column is Column => column !== null && column !== KEY_COLUMN);
  const read = body.flatMap((row, n) =>
    row.every((cell) => cell === "") ? [] : [readRow(row, heading.at + 2 + n, heading, words)],
  );
  if (read.length === 0) refuse("policy.file-no-records");
  if (table.part) return listsOf(table, given, read, words);
  return read.map(({ row, key, faults, cells }) => ({
    ...{ kind, table, row, key, faults },
    typed: (before) => merged(fields, asTyped(fields, before), given, cells),
  }));
}
