import { expect, test } from "vitest";
import { columnChart } from "@/app/_ui/chart/column-chart";

test("a chart says aloud what it shows, and what it says cannot become markup", () => {
  const svg = columnChart([{ label: "01-02", values: [3] }], `3 leads, "<b>" & more`, { width: 360, height: 180 });
  expect(svg.slice(0, 120)).toContain(`role="img" aria-label="3 leads, &quot;&lt;b>&quot; &amp; more"`);
  expect(svg.match(/<svg /g)).toHaveLength(1);
});
