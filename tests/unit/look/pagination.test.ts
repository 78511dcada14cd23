import { expect, test } from "vitest";
import { pagesShown } from "@/app/_ui/pages-shown";

test("a few pages are all shown", () => {
  expect(pagesShown(1, 3)).toEqual([1, 2, 3]);
});

test("a middle page keeps its neighbours and both ends", () => {
  expect(pagesShown(50, 100)).toEqual([1, null, 49, 50, 51, null, 100]);
});

test("a gap of a single page is that page", () => {
  expect(pagesShown(4, 100)).toEqual([1, 2, 3, 4, 5, null, 100]);
});

test("one page is one page, and an address beyond the last still shows them all", () => {
  expect(pagesShown(1, 1)).toEqual([1]);
  expect(pagesShown(9, 3)).toEqual([1, 2, 3]);
});
