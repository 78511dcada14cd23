import { expect, test } from "vitest";
import { pointsOf } from "@/lib/matching/points";

const parts = (...weights: number[]) => weights.map((weight) => ({ weight }));

test("the points of the parts add up to the points of the whole", () => {
  const points = pointsOf(0.725, parts(0.304, 0.304, 0.154, -0.037));
  expect(points.reduce((sum, n) => sum + n, 0)).toBe(73);
});

test("what rounding leaves over goes to the part that was cut most", () => {
  expect(pointsOf(0.51, parts(0.256, 0.254))).toEqual([26, 25]);
});

test("a part against the place takes points away", () => {
  expect(pointsOf(0.2, parts(0.3, -0.1))).toEqual([30, -10]);
});

test("a sentence that brings nothing has no points", () => {
  expect(pointsOf(0.305, parts(0.305, 0))).toEqual([31, 0]);
});
