import { refuse } from "../../refusal";
import { FORMS } from "../forms/forms";
import { dataOf, valuesOf } from "../forms/values";
import type { DraftedKind } from "../kinds";
import type { Evidence } from "../reference";
import { type Dictionary, readCell } from "./cells";
import { type Column, columnsOf, KEY_COLUMN } from "./columns";
import { MOST_ROWS, type Rows } from "./rows";

type Bag = Record<string, unknown>;

/** What was wrong with one cell or field; `column` is its lasting name, null for the whole row. */
export type CellFault = { column: string | null; fault: string; figures?: Record<string, number> };

/** One record of a file. `typed` makes it from the record as it stands, null for a new one: what the file leaves out stays. */
export type Incoming = {
  kind: DraftedKind;
  /** Where in the file: the number of the row, or of the record in its list, from 1. */
  row: number;
  key: string | null;
  faults: CellFault[];
  typed: (before: Bag | null) => Bag;
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
function withPieces(column: Column, cells: Cells, base: unknown): unknown {
  const name = column.path.join(".");
  const [first, ...rest] = (base ?? []) as Evidence[];
  const get = <T>(piece: string, was: T) =>
    cells.has(`${name}.${piece}`) ? (cells.get(`${name}.${piece}`) as T) : was;
  if (get("known", first?.confidence === "common-knowledge"))
    return [first?.confidence === "common-knowledge" ? first : { confidence: "common-knowledge" }, ...rest];
  const sourceId = get("source", first?.sourceId ?? "");
  const isSeed = first?.confidence === "seed" && first.sourceId === sourceId;
  const piece = { confidence: isSeed ? "seed" : "sourced", sourceId, quote: get("quote", first?.quote ?? "") };
  return [{ ...piece, ...(first?.note && { note: first.note }) }, ...rest];
}

function merged(base: Bag, columns: readonly Column[], cells: Cells): Bag {
  return columns.reduce((data, column) => {
    const was = at(base, column.path);
    if (column.lang) return put(data, column.path, withLanguages(column, cells, was));
    if (column.piece) return put(data, column.path, withPieces(column, cells, was));
    return put(data, column.path, cells.get(column.name));
  }, base);
}

/** The records of a table. Refuses: policy.file-no-columns, policy.file-no-records, policy.file-too-long. */
export function recordsOfTable(
  kind: DraftedKind,
  rows: Rows,
  columnOf: (heading: string) => Column | typeof KEY_COLUMN | null,
  words: Dictionary,
): Incoming[] {
  const { fields } = FORMS[kind];
  if (!columnsOf(fields)) refuse("policy.file-no-columns");
  const heading = headingOf(rows, columnOf);
  const body = rows.slice(heading.at + 1);
  if (body.length > MOST_ROWS) refuse("policy.file-too-long");
  const incoming = body.flatMap((row, n): Incoming[] => {
    if (row.every((cell) => cell === "")) return [];
    const faults: CellFault[] = [];
    const cells: Cells = new Map();
    const given: Column[] = [];
    let key: string | null = null;
    for (const [place, column] of heading.columns.entries()) {
      const cell = row[place] ?? "";
      if (column === KEY_COLUMN) key = cell || null;
      else if (column) {
        const read = readCell(column, cell, words);
        if ("fault" in read) faults.push({ column: column.name, fault: read.fault });
        else cells.set(column.name, read.value);
        given.push(column);
      }
    }
    const typed = (before: Bag | null) => merged(dataOf(fields, valuesOf(fields, before)), given, cells);
    return [{ kind, row: heading.at + 2 + n, key, faults, typed }];
  });
  return incoming.length > 0 ? incoming : refuse("policy.file-no-records");
}
