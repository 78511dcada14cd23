import { expect, test } from "vitest";
import { isKeepable, unkeepableIn } from "@/lib/keepable";

test("a NUL and half a character cannot be kept, everything people type can", () => {
  for (const text of ["", "肇庆 👩‍👩‍👧", "𠮷野家", "a\tb\nc", "\u202e"]) expect(isKeepable(text)).toBe(true);
  for (const text of ["a\0b", "\ud83d", "\udc69x"]) expect(isKeepable(text)).toBe(false);
});

test("what cannot be kept is named by its place, in names too, however deep a stranger goes", () => {
  expect(unkeepableIn({ a: ["x", { b: "\0" }], c: "\ud83d", d: { "e\0": 1 } }).sort()).toEqual(["a.1.b", "c", "d"]);
  expect(unkeepableIn("\0")).toEqual(["body"]);
  expect(unkeepableIn(JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toEqual([]);
});
