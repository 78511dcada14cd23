import { expect, test } from "vitest";
import { hintsFrom, readHints } from "@/lib/matching/hints";
import type { Industry, Product } from "@/lib/matching/knowledge";
import { find, readText } from "@/lib/matching/lexicon";
import { prepared } from "./policy";

const industry = (id: string, zh: string, en: string): Industry => ({
  id,
  name: { zh, "zh-hant": zh, en },
  gbt: "",
  isic: "",
  clusters: {},
});
const product = (id: string, zh: string[], en: string[]): Product => ({ id, industry: id, zh, en, weight: 1 });

const hints = hintsFrom(
  [industry("foundry", "铸造", "Foundry"), industry("bakery", "烘焙", "Bakery")],
  [product("foundry", ["灰铁铸件"], ["iron castings", "iron housings"]), product("bakery", ["面包"], ["bread rolls"])],
);
const read = (text: string) => readHints(readText(text), hints, prepared.cues, []);

test("parts of known phrases point at their line of business, in both scripts", () => {
  expect([...read("ductile iron housings").keys()]).toEqual(["foundry"]);
  expect([...read("球墨灰铁铸造").keys()]).toEqual(["foundry"]);
});

test("words seen in no phrase, and words already understood, point nowhere", () => {
  expect(read("we like sunshine").size).toBe(0);
  const reading = readText("iron housings");
  const taken = [{ value: null, start: 0, end: reading.text.length, words: reading.text, fuzzy: false }];
  expect(readHints(reading, hints, prepared.cues, taken).size).toBe(0);
});

test("a word that is ruled out gives no hint", () => {
  expect(read("we do not make iron housings").size).toBe(0);
});

test("what is only hinted at counts less than what is named", () => {
  const reading = readText("我们生产竹筷子");
  const named = find(reading, prepared.vocabulary.products)[0];
  const most = Math.max(0, ...readHints(reading, prepared.vocabulary.hints, prepared.cues, []).values());
  expect(named).toBeDefined();
  expect(most).toBeLessThanOrEqual(1);
});
