import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/languages";
import { FACT_NAMES, MISSING_FACTS, REASON_CODES } from "@/lib/matching/codes";
import { evidenceFor } from "@/lib/matching/evidence";
import { reasonValues } from "@/lib/matching/naming";
import { QUESTIONS } from "@/lib/matching/questions";
import { BEHAVIOURS, type MatchResult, type Reason, VERDICTS } from "@/lib/matching/result";
import { examples, written } from "@/tests/eval/cases";
import { ask, set } from "./policy";

const sized = [150, 260].map((landMu) => ask("我们生产橡胶制品，投资5亿元。", { landMu }));
const results = [...[...examples(), ...written()].map(({ input }) => ask(input.text, input)), ...sized];
const reasonsOf = ({ clusters, locations, measures, notes }: MatchResult): Reason[] => [
  ...clusters.flatMap(({ reasons }) => reasons),
  ...locations.flatMap(({ reasons }) => reasons),
  ...measures.flatMap(({ reasons }) => reasons),
  ...notes,
];
const emitted = results.flatMap(reasonsOf);

function say(locale: Locale, key: string, values?: Record<string, string | number>): string {
  const messages = JSON.parse(readFileSync(`messages/${locale}/matching.json`, "utf8"));
  const onError = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({ locale, messages, onError }) as unknown as (
    key: string,
    values?: object,
  ) => string;
  return translate(key, values);
}

test("the engine gives no code that is not listed", () => {
  const listed = new Set<string>(REASON_CODES);
  expect([...new Set(emitted.map(({ code }) => code))].filter((code) => !listed.has(code))).toEqual([]);
});

test.each(LOCALES)("every reason given becomes a sentence with names, not ids (%s)", (locale) => {
  const samples = new Map(emitted.map((reason) => [reason.code, reason]));
  for (const [code, reason] of samples) {
    const sentence = say(locale, `reason.${code}`, reasonValues(set, reason, locale));
    expect(sentence, code).not.toMatch(/[{}]|zhaoqing-|pillar-|city-|emerging-|m-[a-z]/);
  }
});

test.each(LOCALES)(
  "every code, question, behaviour, verdict, missing fact and fact name has a sentence (%s)",
  (locale) => {
    const messages = JSON.parse(readFileSync(`messages/${locale}/matching.json`, "utf8"));
    const has = (path: string) => typeof path.split(".").reduce((at, key) => at?.[key], messages) === "string";
    const needed = [
      ...REASON_CODES.map((code) => `reason.${code}`),
      ...QUESTIONS.map((code) => `question.${code}`),
      ...BEHAVIOURS.flatMap((code) => [`behaviour.${code}`, `behaviourNote.${code}`]),
      ...VERDICTS.map((code) => `verdict.${code}`),
      ...MISSING_FACTS.map((code) => `missing.${code}`),
      ...FACT_NAMES.map((code) => `fact.${code}`),
    ];
    expect(needed.filter((path) => !has(path))).toEqual([]);
  },
);

test("every impossible need has a reason of its own", () => {
  const codes = new Set(Object.values(set.knowledge.signals.impossible).map((code) => `outside.${code}`));
  expect([...codes].filter((code) => !(REASON_CODES as readonly string[]).includes(code))).toEqual([]);
});

test("every missing fact given is listed", () => {
  const given = results.flatMap(({ measures }) => measures.flatMap(({ missing }) => missing));
  expect([...new Set(given)].filter((name) => !(MISSING_FACTS as readonly string[]).includes(name))).toEqual([]);
});

test("every evidence key leads to a text in three languages and its sources", () => {
  const keys = new Set(emitted.flatMap(({ evidence }) => evidence));
  expect(keys.size).toBeGreaterThan(100);
  for (const key of keys) {
    const found = evidenceFor(set, key);
    expect(found?.evidence.length, key).toBeGreaterThan(0);
    for (const locale of LOCALES) expect(found?.text[locale], key).toBeTruthy();
  }
});

test("a key of another version is null, not an error", () => {
  expect(evidenceFor(set, "location:atlantis:park:0")).toBeNull();
  expect(evidenceFor(set, "cluster:city-food-beverage:segment:999")).toBeNull();
});
