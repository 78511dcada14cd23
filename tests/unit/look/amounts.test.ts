import { expect, test } from "vitest";
import { amountIn, money } from "@/app/_ui/format";

test("a foreign amount is read in 万 and 亿 with the currency's name in Chinese", () => {
  expect(amountIn(8_000_000, "HKD", "zh")).toBe("800 万港元");
  expect(amountIn(8_000_000, "HKD", "zh-hant")).toBe("800 萬港元");
  expect(amountIn(120_000_000, "EUR", "zh-hant")).toBe("1.2 億歐元");
  expect(amountIn(9_500, "USD", "zh")).toBe("9,500 美元");
});

test("a foreign amount is read in millions after its code in English", () => {
  expect(amountIn(20_000_000, "USD", "en")).toBe("USD 20 million");
  expect(amountIn(6_000_000_000, "HKD", "en")).toBe("HKD 6 billion");
  expect(amountIn(9_500, "GBP", "en")).toBe("GBP 9,500");
});

test("yuan are read without naming another currency", () => {
  expect(amountIn(120_000_000, "CNY", "zh")).toBe(money(12_000_000_000, "zh"));
  expect(money(12_000_000_000, "zh")).toBe("1.2 亿元");
});
