import { describe, expect, test } from "vitest";
import { readFacts } from "@/lib/matching/facts";
import { readText } from "@/lib/matching/lexicon";
import { hanNumber } from "@/lib/matching/numerals";

const facts = (text: string) => readFacts(readText(text));
const value = (text: string, name: string) => {
  const found = facts(text).find((fact) => fact.name === name);
  return found ? [found.value, found.unit] : null;
};

describe("amounts", () => {
  test.each([
    ["计划投资2.8亿元", 280_000_000, "CNY"],
    ["投资八千万左右", 80_000_000, "CNY"],
    ["HK$6 billion in two phases", 6_000_000_000, "HKD"],
    ["RMB 3.9 bn all-in", 3_900_000_000, "CNY"],
    ["small budget, 12 million rmb", 12_000_000, "CNY"],
    ["HKD 300-400 million maybe", 350_000_000, "HKD"],
    ["around 1.8 bn yuan", 1_800_000_000, "CNY"],
    ["投資500萬美元", 5_000_000, "USD"],
    ["Total EUR 12 million.", 12_000_000, "EUR"],
  ])("%s", (text, amount, currency) => {
    expect(value(text, "amount")).toEqual([amount, currency]);
  });
});

describe("land, floor, jobs and power", () => {
  test.each([
    ["用地约150亩", "land", 150, "mu"],
    ["三四百亩连片地", "land", 350, "mu"],
    ["80-100 mu", "land", 90, "mu"],
    ["about 5 ha", "land", 75, "mu"],
    ["Workshop 30,000 sqm", "floor-area", 30_000, "m2"],
    ["租1.5万平方米厂房", "floor-area", 15_000, "m2"],
    ["1,500+ line workers", "jobs", 1500, "people"],
    ["用工两百来人", "jobs", 200, "people"],
    ["test station 10 MVA", "power", 10, "MVA"],
  ])("%s", (text, name, amount, unit) => {
    expect(value(text, name)).toEqual([amount, unit]);
  });
});

test("every fact points at the words it was read from", () => {
  const text = "我哋想租 8,000 平方米廠房，投資3000萬，年內投產";
  const said = facts(text).map(({ span }) => span && text.slice(...span));
  expect(said).toEqual(["想租", "8,000 平方米", "3000萬", "年內"]);
});

test("a product measured in tonnes is not land, money or people", () => {
  expect(facts("400,000 tpa of board and 12 Mt cement")).toEqual([]);
});

test("Chinese numerals are read, ranges as their middle", () => {
  expect([hanNumber("三千"), hanNumber("十五"), hanNumber("两百"), hanNumber("三四百"), hanNumber("山")]).toEqual([
    3000,
    15,
    200,
    350,
    null,
  ]);
});
