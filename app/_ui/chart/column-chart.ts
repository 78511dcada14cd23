import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([BarChart, GridComponent, SVGRenderer]);

/** `values` stand one on the other, from the base up. */
export type Column = { label: string; values: number[] };
export type ChartSize = { width: number; height: number };

/** Solid, then lighter, then an outline: told apart without colour. The legend in column-figure.module.css says the same. */
const FILLS = [
  { color: "var(--ink)" },
  { color: "var(--river)", opacity: 0.55 },
  { color: "var(--sheet)", borderColor: "var(--edge)", borderWidth: 1 },
];

/** Drawing takes some 30 ms; the same figures in the same words are drawn once. */
const KEPT = 100;
const drawn = new Map<string, string>();

/**
 * Columns over time as one SVG string, drawn on the server: it prints, needs no script, and takes its colours
 * from the page's own roles. `describe` is what a screen reader hears; the same figures stand in a table beside it.
 */
export function columnChart(columns: Column[], describe: string, size: ChartSize): string {
  const name = JSON.stringify([columns, describe, size]);
  const known = drawn.get(name);
  if (known) return known;
  const svg = draw(columns, describe, size);
  if (drawn.size >= KEPT) drawn.delete(drawn.keys().next().value as string);
  drawn.set(name, svg);
  return svg;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function draw(columns: Column[], describe: string, size: ChartSize): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    const layers = Math.max(1, ...columns.map(({ values }) => values.length));
    const every = Math.max(1, Math.ceil((columns.length * 62) / size.width));
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "inherit", color: "var(--stone)", fontSize: 12 },
      grid: { left: 36, right: 8, top: 18, bottom: 24 },
      xAxis: {
        type: "category",
        data: columns.map((column) => column.label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: "var(--edge)" } },
        axisLabel: { interval: (i: number) => i % every === 0, color: "var(--stone)" },
      },
      yAxis: {
        type: "value",
        minInterval: 1,
        axisLabel: { color: "var(--stone)" },
        splitLine: { lineStyle: { color: "var(--line)" } },
      },
      series: FILLS.slice(0, layers).map((itemStyle, layer) => ({
        type: "bar" as const,
        stack: "all",
        silent: true,
        data: columns.map((column) => column.values[layer] ?? 0),
        itemStyle,
        barMaxWidth: 28,
        label: {
          show: layer === layers - 1 && columns.length * 24 <= size.width,
          position: "top" as const,
          color: "var(--ink)",
          fontSize: 11,
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const all = columns[dataIndex]?.values.reduce((sum, value) => sum + value, 0);
            return all ? String(all) : "";
          },
        },
      })),
    });
    // echarts says `aria` on a page's own element only, never in the string it draws.
    const head = `<svg role="img" aria-label="${escaped(describe)}" style="width:100%;height:auto" `;
    return chart.renderToSVGString().replace("<svg ", () => head);
  } finally {
    chart.dispose();
  }
}
