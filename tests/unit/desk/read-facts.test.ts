import { expect, test } from "vitest";
import { readFactsOf } from "@/app/_server/read-facts";
import type { Locale } from "@/lib/languages";
import { set } from "../matching/policy";

const said = (name: string, value: string | number, unit: string | undefined, locale: Locale) =>
  readFactsOf(set, [{ name, value, ...(unit ? { unit } : {}), span: [0, 4] }], locale)[0]?.value;

test.each([
  ["next-year-h1", "明年上半年", "明年上半年", "First half of next year"],
  ["year-2027-q3", "2027 年三季度", "2027 年第三季", "Third quarter of 2027"],
  ["this-year-end", "今年底", "今年底", "End of this year"],
  ["q2", "二季度", "第二季", "Second quarter"],
  ["next-year", "明年", "明年", "Next year"],
  ["year-2027", "2027 年", "2027 年", "2027"],
  ["within-6-months", "6 个月内", "6 個月內", "Within 6 months"],
] as const)("%s is said in the reader's words", (value, zh, hant, en) => {
  expect([said("timing", value, undefined, "zh"), said("timing", value, undefined, "zh-hant")]).toEqual([zh, hant]);
  expect(said("timing", value, undefined, "en")).toBe(en);
});

test("a moment no sentence is kept for is left out", () => {
  expect(said("timing", "some-day", undefined, "en")).toBeUndefined();
});

test("electricity is given with its year", () => {
  expect(said("electricity", 20_000_000, "kWh/year", "en")).toBe("20,000,000 kWh a year");
});
