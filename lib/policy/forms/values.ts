import type { LocalText } from "../../languages";
import type { Evidence } from "../reference";
import type { Field, Fields } from "./field";

/** What the controls of a form hold: texts, ticks, and rows of them. */
export type Values = { [name: string]: Value };
export type Value = string | boolean | string[] | Values | Values[];

const said = (value: unknown) => (value === null || value === undefined ? "" : String(value));

/** An empty 繁體 box stands for "as in 简体". */
function localValue(text: LocalText | null | undefined): Values {
  if (!text) return { zh: "", "zh-hant": "", en: "" };
  return { zh: text.zh, "zh-hant": text["zh-hant"] === text.zh ? "" : text["zh-hant"], en: text.en };
}

const evidenceValue = (it: Evidence): Values => ({
  confidence: it.confidence,
  sourceId: said(it.sourceId),
  quote: said(it.quote),
  title: said(it.title),
  url: said(it.url),
  date: said(it.date),
  note: localValue(it.note),
});

/** A row as the form begins it. */
export const emptyRow = (field: Field): Values => {
  if (field.as === "rows") return valuesOf(field.fields, null);
  if (field.as === "locals") return localValue(null);
  if (field.as === "levels") return { id: "", level: "" };
  if (field.as === "groups") return { words: "" };
  const none = { sourceId: null, title: null, url: null, date: null, quote: null };
  return evidenceValue({ ...none, confidence: "sourced" });
};

function startOf(field: Exclude<Field, { as: "kept" }>, data: unknown): Value {
  switch (field.as) {
    case "flag":
      return data === true;
    case "number":
      return said(data ?? field.start);
    case "knowing":
      return data === true ? "yes" : data === false ? "no" : "";
    case "local":
      return localValue(data as LocalText | null);
    case "locals":
      return ((data ?? []) as LocalText[]).map(localValue);
    case "lines":
      return ((data ?? []) as string[]).join("\n");
    case "groups":
      return ((data ?? [[]]) as string[][]).map((words) => ({ words: words.join("\n") }));
    case "records":
    case "choices":
      return (data ?? []) as string[];
    case "places":
      return { scope: Array.isArray(data) ? "listed" : said(data), ids: Array.isArray(data) ? (data as string[]) : [] };
    case "levels":
      return Object.entries((data ?? {}) as Record<string, number>)
        .sort(([, a], [, b]) => b - a)
        .map(([id, level]) => ({ id, level: String(level) }));
    case "point": {
      const [lat, lon] = (data ?? []) as number[];
      return { lat: said(lat), lon: said(lon) };
    }
    case "evidence":
      if (!data) return field.isOptional ? [] : [emptyRow(field)];
      return (data as Evidence[]).map(evidenceValue);
    case "part":
      return valuesOf(field.fields, data as Record<string, unknown> | null);
    case "rows": {
      const rows = field.isSingle ? (data ? [data] : []) : ((data ?? []) as unknown[]);
      return rows.map((row) => valuesOf(field.fields, row as Record<string, unknown>));
    }
    default:
      return said(data);
  }
}

/** A record as the form opens with it; null opens an empty one. */
export const valuesOf = (fields: Fields, data: Record<string, unknown> | null): Values =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.as === "kept" ? [] : [[name, startOf(field, data?.[name])]],
    ),
  );

const lines = (text: Value | undefined) =>
  said(text)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What was typed as a number; what is none stays as it was typed, so that the door can say so. */
const numberOf = (text: Value | undefined): number | string | null => {
  const typed = said(text).trim().replaceAll(/[,，]/g, "").replace("−", "-");
  return typed === "" ? null : Number.isNaN(Number(typed)) ? typed : Number(typed);
};

const isBlank = (text: Values) => Object.values(text).every((each) => said(each).trim() === "");

const evidenceOf = (row: Values) => {
  const isKnown = row.confidence === "common-knowledge";
  const note = row.note as Values;
  const named = isKnown ? { title: row.title, url: row.url, date: row.date } : {};
  const cited = isKnown ? { sourceId: null } : { sourceId: row.sourceId };
  return { confidence: row.confidence, ...cited, quote: row.quote, ...named, ...(!isBlank(note) && { note }) };
};

function dataOfField(field: Exclude<Field, { as: "kept" }>, value: Value): unknown {
  switch (field.as) {
    case "number":
      return numberOf(value);
    case "knowing":
      return value === "yes" ? true : value === "no" ? false : null;
    case "local":
      return isBlank(value as Values) && field.isOptional ? null : value;
    case "lines":
      return lines(value);
    case "groups":
      return (value as Values[]).map(({ words }) => lines(words)).filter((words) => words.length > 0);
    case "places": {
      const { scope, ids } = value as Values;
      return scope === "listed" ? ids : scope;
    }
    case "levels":
      return Object.fromEntries(
        (value as Values[]).filter(({ id, level }) => id || level).map(({ id, level }) => [id, numberOf(level)]),
      );
    case "point": {
      const { lat, lon } = value as Values;
      return isBlank(value as Values) && field.isOptional ? null : [numberOf(lat), numberOf(lon)];
    }
    case "evidence":
      return (value as Values[]).map(evidenceOf);
    case "part":
      return dataOf(field.fields, value as Values);
    case "rows": {
      const rows = (value as Values[]).map((row) => dataOf(field.fields, row));
      return field.isSingle ? (rows[0] ?? null) : rows;
    }
    case "choice":
    case "record":
      return value === "" && field.isOptional ? null : value;
    default:
      return value;
  }
}

/** What the form holds as a record's fields, ready for the door. */
export const dataOf = (fields: Fields, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.as === "kept" ? [] : [[name, dataOfField(field, values[name] as Value)]],
    ),
  );
