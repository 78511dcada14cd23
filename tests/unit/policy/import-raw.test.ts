import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadReference, rawReader } from "@/db/seed/reference";
import { recordsOfJson } from "@/lib/policy/import/json";
import { planned } from "@/lib/policy/import/plan";
import type { Cluster, Measure } from "@/lib/policy/reference";

type Raw = Record<string, unknown>;

const set = loadReference();
const shipped = (name: string): string => readFileSync(`db/seed/reference/${name}.json`, "utf8");
const plan = (file: unknown) =>
  planned(
    recordsOfJson("measure", typeof file === "string" ? file : JSON.stringify(file), (whole) => rawReader(set, whole)),
    set,
    [],
  );
const rawOf = (name: string, list: string, id: string): Raw =>
  (JSON.parse(shipped(name))[list] as Raw[]).find((it) => it.id === id) as Raw;

test.each([
  ["policies", 140],
  ["sources", 133],
  ["clusters", 39],
  ["counties", 11],
  ["landed-projects", 98],
])("the data file %s, as it ships, is read and changes nothing", (name, count) => {
  const rows = plan(shipped(name));
  expect(rows.filter(({ action }) => action !== "unchanged").slice(0, 2)).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(count);
});

test("what differs is amended and the rest left alone, id by id", () => {
  const file = JSON.parse(shipped("policies")) as { measures: Raw[] };
  const [first, ...others] = file.measures as [Raw, ...Raw[]];
  const rows = plan({ ...file, measures: [{ ...first, matchable: !first.matchable }, ...others] });
  expect(rows.filter(({ action }) => action === "amend").map(({ key }) => key)).toEqual([first.id]);
  expect((rows.find(({ key }) => key === first.id)?.data as Measure | null)?.matchable).toBe(!first.matchable);
  expect(rows.filter(({ action }) => action === "refused")).toEqual([]);
});

test("a new record in the raw shape needs its wording, which the file itself can bring", () => {
  const raw = { ...rawOf("clusters", "clusters", "city-bamboo-forest"), id: "city-low-altitude" };
  const named = { ...raw, nameEn: "Low-altitude economy", nameZh: "低空经济" };
  const [without] = plan({ clusters: [named] });
  expect(without).toMatchObject({
    action: "refused",
    faults: [{ fault: "raw-wording", figures: { text: "低空经济" } }],
  });
  const [row] = plan({ clusters: [named], names: { 低空经济: { "zh-hant": "低空經濟" } } });
  expect(row?.action).toBe("create");
  expect((row?.data as Cluster | null)?.name).toEqual({
    zh: "低空经济",
    "zh-hant": "低空經濟",
    en: "Low-altitude economy",
  });
});

test("each record that cannot be read says why, and the others go on", () => {
  const good = rawOf("sources", "sources", set.sources[0]?.id ?? "");
  const rows = plan({
    meta: { asOf: "2026" },
    sources: [good, { ...good, id: "x-1", tier: "Z" }, { ...good, id: "x-2", secret: 1 }],
    measures: [{ ...rawOf("policies", "measures", set.measures[0]?.id ?? ""), id: "x-3", type: "gift" }],
  });
  expect(rows.map(({ key, action, faults }) => [key, action, faults[0]?.column, faults[0]?.fault])).toEqual([
    [good.id, "unchanged", undefined, undefined],
    ["x-1", "refused", "tier", "not-a-choice"],
    ["x-2", "refused", "secret", "unknown-key"],
    ["x-3", "refused", "type", "raw-unknown"],
  ]);
});
