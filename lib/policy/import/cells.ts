import type { LocalText } from "../../languages";
import type { ListName } from "../forms/field";
import type { Evidence } from "../reference";
import type { Column } from "./columns";

/** What a cell may say besides its own words, in every language of the house. */
export type Dictionary = {
  find: (list: ListName, written: string) => string | null;
  /** The value of a choice by its id or its name in any language. */
  choice: (words: string, values: readonly string[], written: string) => string | null;
  /** True, false, or null for what is neither. */
  isYes: (written: string) => boolean | null;
  /** "all", "outside" by their names. */
  scope: (written: string) => string | null;
};

/** What a cell says, or what is wrong with it: a key below `faults`. */
export type Read = { value: unknown } | { fault: string };

const lines = (cell: string) =>
  cell
    .split("\n")
    .map((each) => each.trim())
    .filter(Boolean);
const SEPARATOR = /[\n;；]/;
const listed = (cell: string) =>
  cell
    .split(SEPARATOR)
    .map((each) => each.trim())
    .filter(Boolean);

const found = (list: ListName, written: string[], { find }: Dictionary): Read => {
  const keys = written.map((each) => find(list, each));
  return keys.includes(null) ? { fault: "not-a-choice" } : { value: keys };
};

const numberIn = (cell: string): number | null => {
  const typed = cell.replaceAll(/[,，\s]/g, "").replace("−", "-");
  return typed === "" || Number.isNaN(Number(typed)) ? null : Number(typed);
};

function levels(list: ListName, cell: string, words: Dictionary): Read {
  const value: Record<string, number> = {};
  for (const line of listed(cell)) {
    const [, name = "", figure = ""] = /^(.+?)\s*[=＝:：]\s*([-−]?[\d.]+)$/.exec(line) ?? [];
    const [key, level] = [words.find(list, name), numberIn(figure)];
    if (!key || level === null) return { fault: "level" };
    value[key] = level;
  }
  return { value };
}

/** Reads one cell. Parts of a text in three languages and of evidence are read as what they are and put together after. */
export function readCell({ field, lang, piece }: Column, cell: string, words: Dictionary): Read {
  if (piece === "known") {
    const known = cell === "" ? false : words.isYes(cell);
    return known === null ? { fault: "yes-or-no" } : { value: known };
  }
  if (piece === "source" && cell !== "") {
    const key = words.find("source", cell);
    return key ? { value: key } : { fault: "not-a-choice" };
  }
  if (lang && field.as === "locals") return { value: cell.split("\n").map((line) => line.trim()) };
  if (lang || piece) return { value: cell };
  switch (field.as) {
    case "number": {
      const value = numberIn(cell);
      return value === null && cell !== "" ? { fault: "wrong-type" } : { value };
    }
    case "choice": {
      const value = words.choice(field.words, field.of, cell);
      return value === null && cell !== "" ? { fault: "not-a-choice" } : { value };
    }
    case "choices": {
      const values = listed(cell).map((each) => words.choice(field.words, field.of, each));
      return values.includes(null) ? { fault: "not-a-choice" } : { value: values };
    }
    case "flag":
    case "knowing": {
      const value = cell === "" ? (field.as === "flag" ? false : null) : words.isYes(cell);
      return value === null && cell !== "" ? { fault: "yes-or-no" } : { value };
    }
    case "lines":
      return { value: listed(cell) };
    case "groups":
      return { value: lines(cell).map(listed) };
    case "point": {
      const value = cell === "" ? null : cell.split(/[,，]/).map(numberIn);
      return value === null || (value.length === 2 && !value.includes(null)) ? { value } : { fault: "wrong-type" };
    }
    case "record": {
      const value = words.find(field.of, cell);
      return value === null && cell !== "" ? { fault: "not-a-choice" } : { value };
    }
    case "records":
      return found(field.of, listed(cell), words);
    case "places": {
      const scope = words.scope(cell);
      return scope ? { value: scope } : found("location", listed(cell), words);
    }
    case "levels":
      return levels(field.of, cell, words);
    default:
      return { value: cell };
  }
}

/** How a field stands in a cell: what `readCell` would read as the same again. `name` gives a record's name by its id. */
export function cellOf({ field, lang, piece }: Column, data: unknown, name: (list: ListName, key: string) => string) {
  if (data === null || data === undefined) return "";
  if (field.as === "evidence") {
    const [first] = data as Evidence[];
    if (piece === "known") return first?.confidence === "common-knowledge" ? "是" : "";
    return (piece === "source" ? first?.sourceId : first?.quote) ?? "";
  }
  if (field.as === "local") return lang ? (data as LocalText)[lang] : "";
  if (field.as === "locals") return lang ? (data as LocalText[]).map((it) => it[lang]).join("\n") : "";
  if (field.as === "levels")
    return Object.entries(data as Record<string, number>)
      .map(([key, level]) => `${name(field.of, key)} = ${level}`)
      .join("\n");
  if (field.as === "records") return (data as string[]).map((key) => name(field.of, key)).join("\n");
  if (field.as === "record") return name(field.of, data as string);
  if (field.as === "places")
    return Array.isArray(data) ? data.map((key) => name("location", key as string)).join("\n") : data;
  if (field.as === "lines" || field.as === "choices") return (data as string[]).join("\n");
  if (field.as === "groups") return (data as string[][]).map((words) => words.join("；")).join("\n");
  if (field.as === "point") return (data as number[]).join(", ");
  if (field.as === "flag" || field.as === "knowing") return data === true ? "是" : "否";
  return data as string | number;
}
