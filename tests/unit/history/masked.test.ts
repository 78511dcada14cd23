import { expect, test } from "vitest";
import { changesOf } from "@/lib/history/changes";
import { HistoryQuestion, periodOf } from "@/lib/history/filter";
import { masked } from "@/lib/history/masked";

test.each([
  ["客户改由 wang@example.com 联系", "客户改由 ●●● 联系"],
  ["电话 138-0013-8000 打不通", "电话 ●●● 打不通"],
  ["call +852 9123 4567 after six", "call ●●● after six"],
  ["改期到 2026-11-30", "改期到 2026-11-30"],
  ["用地 30 亩，投资 2 亿元", "用地 30 亩，投资 2 亿元"],
])("%s is shown as %s", (text, shown) => {
  expect(masked(text)).toBe(shown);
});

test("before and after are paired field by field, whichever side names them", () => {
  expect(changesOf({ before: { stage: "new" }, after: { stage: "responded", ownerId: "li" } })).toEqual([
    { field: "stage", before: "new", after: "responded" },
    { field: "ownerId", before: null, after: "li" },
  ]);
  expect(changesOf({ why: "password" })).toEqual([]);
});

test("a question that makes no sense is asked without the part that makes none", () => {
  const asked = HistoryQuestion.parse({
    event: "lead.eaten",
    from: "2026-02-31",
    until: "2026-11-23",
    page: "-4",
    actor: "",
  });
  expect(asked).toEqual({ until: "2026-11-23", page: 1 });
});

test("both days of a period belong to it, in Shanghai", () => {
  expect(periodOf({ from: "2026-11-23", until: "2026-11-23" })).toEqual({
    from: new Date("2026-11-22T16:00:00Z"),
    until: new Date("2026-11-23T16:00:00Z"),
  });
});
