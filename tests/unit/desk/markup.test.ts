import { expect, test } from "vitest";
import { escaped, marked, patternFor } from "@/app/desk/leads/_list/markup";

test("nothing an investor typed becomes markup in a list", () => {
  expect(escaped(`<img src=x onerror="alert('1')">&`)).not.toMatch(/[<>"']/);
  expect(marked("<b>汽车</b>", patternFor("汽车"))).toBe("&#60;b&#62;<mark>汽车</mark>&#60;/b&#62;");
});

test("searched words are marked in 简体 and 繁體, in capitals and small letters", () => {
  expect(marked("汽車電子 Auto", patternFor("汽车 auto"))).toBe("<mark>汽車</mark>電子 <mark>Auto</mark>");
});

test("signs that mean something in a pattern are only signs", () => {
  expect(marked("a+b (c)", patternFor("a+b (c)"))).toBe("<mark>a+b</mark> <mark>(c)</mark>");
  expect(patternFor("   ")).toBeNull();
});

test("a search that marks nothing leaves the text as it is", () => {
  expect(marked("ZQ-2026-000123", patternFor("没有"))).toBe("ZQ-2026-000123");
});
