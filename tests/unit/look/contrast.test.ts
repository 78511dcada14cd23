import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../../app/_ui/tokens.css", import.meta.url), "utf8");

/** The custom properties of the first `:root` block after `start`. */
function tokensAfter(start: string): Record<string, string> {
  const from = start ? css.indexOf(start) : 0;
  expect(from, `tokens.css has ${start || "a :root block"}`).toBeGreaterThanOrEqual(0);
  const open = css.indexOf("{", css.indexOf(":root", from));
  const block = css.slice(open + 1, css.indexOf("}", open));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, (value ?? "").trim()]),
  );
}

const light = tokensAfter("");
const dark = { ...light, ...tokensAfter("@media (prefers-color-scheme: dark)") };
const print = { ...light, ...tokensAfter("@media print") };

function colour(scheme: Record<string, string>, name: string): [number, number, number] {
  const value = scheme[name] ?? "";
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (alias) return colour(scheme, alias);
  const hex = /^#([0-9a-f]{6})$/i.exec(value)?.[1];
  if (!hex) throw new Error(`--${name} is no plain colour: ${value}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(rgb: [number, number, number]): number {
  const [r, g, b] = rgb.map((each) => {
    const c = each / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(scheme: Record<string, string>, front: string, back: string): number {
  const [a, b] = [luminance(colour(scheme, front)), luminance(colour(scheme, back))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (a + 0.05) / (b + 0.05);
}

const GROUNDS = ["paper", "sheet", "hollow"];
const TEXT: [string, string][] = [
  ...["ink", "stone", "seal", "celadon", "ochre", "river"].flatMap((front) =>
    GROUNDS.map((back): [string, string] => [front, back]),
  ),
  // Words on the washes of notices, chips and rows.
  ...["seal", "celadon", "ochre", "river"].flatMap((role): [string, string][] => [
    ["ink", `${role}-wash`],
    [role, `${role}-wash`],
  ]),
  // Words on filled buttons, the current page number, the urgent count.
  ["on-fill", "fill"],
  ["on-fill", "fill-hover"],
  ["on-fill", "seal"],
  ["on-fill", "seal-hover"],
];
/** What must be told apart without being read: the border of a field, the focus ring, a mark. */
const MARKS: [string, string][] = ["edge", "river", "seal", "celadon", "ochre", "fill"].flatMap((front) =>
  GROUNDS.map((back): [string, string] => [front, back]),
);

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("in the %s scheme", (_, scheme) => {
  test.each(TEXT)("%s on %s can be read (4.5:1)", (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)("%s on %s can be seen (3:1)", (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

test("the dark scheme answers every colour of the light one", () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith("#"));
  const answered = tokensAfter("@media (prefers-color-scheme: dark)");
  expect(colours.filter((name) => !(name in answered))).toEqual([]);
});

test("paper takes black words on white only", () => {
  for (const back of GROUNDS) expect(colour(print, back)).toEqual([255, 255, 255]);
  for (const front of ["ink", "seal", "celadon", "ochre", "river"]) expect(colour(print, front)).toEqual([0, 0, 0]);
});

test("the ratio agrees with the examples of the standard", () => {
  expect(contrast({ a: "#000000", b: "#ffffff" }, "a", "b")).toBeCloseTo(21, 5);
  expect(contrast({ a: "#777777", b: "#ffffff" }, "a", "b")).toBeCloseTo(4.48, 2);
});
