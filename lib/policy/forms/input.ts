import { z } from "zod";
import type { LocalText } from "../../languages";
import { LOCATION_IDS } from "../reference";
import { type Field, type Fields, PARTIAL_DATE } from "./field";

const MOST_ROWS = 100;
/** The longest list of words that ships holds some 900: what only advertisements say. */
const MOST_WORDS = 3000;
const text = (most: number) => z.string().trim().min(1).max(most);
const textOrNone = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((value) => value || null);
const list = <S extends z.ZodType>(of: S, most = MOST_ROWS) => z.array(of).max(most);
const once = <T>(values: T[]): T[] => [...new Set(values)];
const orNull = <S extends z.ZodType>(schema: S, isOptional: boolean | undefined) =>
  isOptional ? schema.nullable().default(null as never) : schema;

/** 简体 and English are asked for; an empty 繁體 reads as the 简体 one. */
const local = (most: number) =>
  z
    .strictObject({ zh: text(most), "zh-hant": z.string().trim().max(most).nullish(), en: text(most) })
    .transform((it): LocalText => ({ zh: it.zh, "zh-hant": it["zh-hant"] || it.zh, en: it.en }));

const isAddress = (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".");
};
const isDate = (value: string) => {
  if (!PARTIAL_DATE.test(value)) return false;
  const day = new Date(value.padEnd(10, "-01").slice(0, 10));
  return value.length < 10 || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value));
};

const checked = (isOptional: boolean | undefined, is: (value: string) => boolean, message: string, most: number) =>
  isOptional
    ? textOrNone(most).refine((value) => value === null || is(value), { message })
    : text(most).refine(is, { message });

/** What a record rests on: a source of the library and its own words, or the admission that no page was found. */
const Evidence = z
  .strictObject({
    confidence: z.enum(["seed", "sourced", "common-knowledge"]),
    sourceId: textOrNone(120),
    quote: textOrNone(2000),
    title: textOrNone(400),
    url: textOrNone(2000),
    date: checked(true, isDate, "partial-date", 10),
    note: local(1000).nullish(),
  })
  .refine((it) => it.confidence === "common-knowledge" || it.sourceId, { path: ["sourceId"], message: "evidence" })
  .refine((it) => it.confidence === "common-knowledge" || it.quote, { path: ["quote"], message: "quote" });

type RecordInput = z.ZodType<Record<string, unknown>>;
const made = new WeakMap<Fields, RecordInput>();

/** Exactly the fields of the description that are asked for, and nothing else. */
export function inputOf(fields: Fields): RecordInput {
  const known = made.get(fields);
  if (known) return known;
  const asked = Object.entries(fields).flatMap(([name, field]) =>
    field.as === "kept" ? [] : [[name, fieldInput(field)] as const],
  );
  const input: RecordInput = z.strictObject(Object.fromEntries(asked));
  made.set(fields, input);
  return input;
}

function fieldInput(field: Exclude<Field, { as: "kept" }>): z.ZodType {
  switch (field.as) {
    case "text":
      return field.isOptional ? textOrNone(field.most) : text(field.most);
    case "address":
      return checked(field.isOptional, isAddress, "url", 2000);
    case "date":
      return checked(field.isOptional, isDate, "partial-date", 10);
    case "number": {
      const number = z
        .number()
        .min(field.least ?? Number.MIN_SAFE_INTEGER)
        .max(field.most ?? Number.MAX_SAFE_INTEGER);
      return orNull(field.isWhole ? number.int() : number, field.isOptional);
    }
    case "choice":
      return orNull(z.enum(field.of as [string, ...string[]]), field.isOptional);
    case "choices":
      return list(z.enum(field.of as [string, ...string[]])).transform(once);
    case "flag":
      return field.isOptional
        ? z
            .boolean()
            .nullish()
            .transform((value) => value || null)
        : z.boolean();
    case "knowing":
      return z.boolean().nullable().default(null);
    case "local":
      return orNull(local(field.most), field.isOptional);
    case "locals":
      return list(local(field.most));
    case "lines":
      return list(text(field.most), MOST_WORDS).transform(once);
    case "groups":
      return list(list(text(field.most), MOST_WORDS).min(1).transform(once), 20).min(1);
    case "record":
      return orNull(text(120), field.isOptional);
    case "records":
      return list(text(120)).transform(once);
    case "places":
      return z.union([z.enum(["all", "outside"]), z.array(z.enum(LOCATION_IDS)).min(1).transform(once)]);
    case "point":
      return orNull(z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]), field.isOptional);
    case "key":
      return z.string().trim().max(120).default("");
    case "levels":
      return z.record(text(120), z.number().min(field.least).max(field.most));
    case "evidence":
      return list(Evidence, 20).min(field.isOptional ? 0 : 1);
    case "part":
      return inputOf(field.fields);
    case "rows":
      return field.isSingle ? inputOf(field.fields).nullable().default(null) : list(inputOf(field.fields));
  }
}
