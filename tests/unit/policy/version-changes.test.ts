import { expect, test } from "vitest";
import { recordSaid } from "@/lib/policy/record-name";
import { changesOfVersion, type RevisionLine } from "@/lib/policy/version-changes";

const line = (key: string, fromNumber: number, untilNumber: number | null, isGone = false): RevisionLine => ({
  kind: "product",
  key,
  data: { key, since: fromNumber },
  fromNumber,
  untilNumber,
  isGone,
});

test("a record that begins where it ended was amended, one that only begins is new, one that only ends was taken out", () => {
  const lines = [line("a", 1, 3), line("a", 3, null), line("b", 3, 5), line("c", 2, 3), line("c", 3, null, true)];
  expect(changesOfVersion(3, lines).map(({ action, key, data }) => [action, key, data])).toEqual([
    ["amend", "a", { key: "a", since: 3 }],
    ["create", "b", { key: "b", since: 3 }],
    ["end", "c", { key: "c", since: 2 }],
  ]);
});

test("a record that is added again after it was taken out is new, and is not taken for an end", () => {
  const lines = [line("c", 3, 4, true), line("c", 4, null)];
  expect(changesOfVersion(4, lines).map(({ action }) => action)).toEqual(["create"]);
});

test("the former records of everything matching knows are no change of their own", () => {
  const former = { ...line("products", 1, 2), kind: "knowledge" as const };
  expect(changesOfVersion(2, [former, line("a", 2, null)]).map(({ key }) => key)).toEqual(["a"]);
});

test("a record of any kind has a name in the reader's language, and its key where it has none", () => {
  const text = { zh: "四会", "zh-hant": "四會", en: "Sihui" };
  expect(recordSaid("location", "sihui", { name: text }, "zh-hant")).toBe("四會");
  expect(recordSaid("measure", "m", { title: text }, "en")).toBe("Sihui");
  expect(recordSaid("profile", "sihui.x", { name: "x", text }, "zh")).toBe("四会");
  expect(recordSaid("source", "s", { title: "一份通知" }, "en")).toBe("一份通知");
  expect(recordSaid("product", "p", { zh: [], en: ["lamp"] }, "zh")).toBe("lamp");
  expect(recordSaid("signal", "orders", { id: "orders", words: ["x"] }, "zh")).toBe("orders");
});
