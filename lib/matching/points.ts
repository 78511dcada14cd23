import type { Reason } from "./result";

/**
 * The parts of a place's score in whole points, in the order given; they add up to the score in whole points exactly.
 * What rounding leaves over goes to the parts that were cut most. Shape: one number for each reason; 100 points are a
 * score of 1.
 */
export function pointsOf(score: number, reasons: readonly Pick<Reason, "weight">[]): number[] {
  const exact = reasons.map(({ weight }) => weight * 100);
  const points = exact.map(Math.floor);
  const left = Math.round(score * 100) - points.reduce((sum, n) => sum + n, 0);
  const cut = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .filter(({ index }) => reasons[index]?.weight !== 0)
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of cut.slice(0, Math.max(0, left))) points[index] = (points[index] ?? 0) + 1;
  return points;
}
