import { expect, test } from "vitest";
import type { ReadingField } from "@/app/desk/leads/[id]/_lead/reading-field";
import { decisionsIn, type ReadingInput, startOf } from "@/app/desk/leads/[id]/_lead/reading-values";

const field = (change: Partial<ReadingField>): ReadingField => ({
  name: "land",
  label: "用地",
  said: "80 亩",
  state: null,
  keep: { value: 80 },
  control: { kind: "figure", units: ["亩"], isWhole: false },
  ...change,
});
const AMOUNT = field({
  name: "amount",
  keep: { value: 3, unit: "USD" },
  control: { kind: "figure", units: ["CNY", "USD"], isWhole: true },
});
const JOBS = field({ name: "jobs", control: { kind: "figure", units: ["人"], isWhole: true } });
const NOISE = field({
  name: "noise",
  keep: { value: true },
  control: { kind: "choice", options: [{ value: "no", label: "没有" }] },
});
const POWER = field({
  name: "power",
  keep: { value: 8, unit: "MVA" },
  control: { kind: "figure", units: ["kVA", "MVA"], isWhole: false },
});
const CUSTOMERS = field({ name: "customers", keep: { value: "比亚迪" }, control: { kind: "text" } });
const WOMEN = field({
  name: "labour.women",
  keep: { value: true },
  control: { kind: "figure", units: ["人"], isWhole: true },
});
const PORT = field({ name: "need.river-port", keep: { value: true }, control: null });

const said = (fields: ReadingField[], change: Record<string, Partial<ReadingInput>>) => {
  const start = startOf(fields);
  return decisionsIn(
    fields,
    Object.fromEntries(Object.entries(start).map(([key, input]) => [key, { ...input, ...change[key] }])),
  );
};

test("only what was newly said is sent, in the unit of its kind", () => {
  const fields = [AMOUNT, field({}), JOBS, NOISE, PORT];
  expect(said(fields, {})).toEqual({ decisions: [], faults: [] });
  const { decisions, faults } = said(fields, {
    amount: { say: "correct", value: "1，200,000" },
    land: { say: "keep" },
    noise: { say: "correct", value: "no" },
    "need-river-port": { say: "none" },
  });
  expect(faults).toEqual([]);
  expect(decisions).toEqual([
    { name: "amount", value: 1_200_000, unit: "USD" },
    { name: "land", value: 80 },
    { name: "noise", value: false },
    { name: "need.river-port", value: null },
  ]);
});

test("power keeps its own unit or takes another, names are words, labour is wanted or a number", () => {
  const fields = [POWER, CUSTOMERS, WOMEN];
  expect(said(fields, { power: { say: "keep" }, customers: { say: "keep" }, "labour-women": { say: "keep" } })).toEqual(
    {
      decisions: [
        { name: "power", value: 8, unit: "MVA" },
        { name: "customers", value: "比亚迪" },
        { name: "labour.women", value: true },
      ],
      faults: [],
    },
  );
  const corrected = said(fields, {
    power: { say: "correct", value: "800", unit: "kVA" },
    customers: { say: "correct", value: " 小鹏汽车 " },
    "labour-women": { say: "correct", value: "120" },
  });
  expect(corrected.decisions).toEqual([
    { name: "power", value: 800, unit: "kVA" },
    { name: "customers", value: "小鹏汽车" },
    { name: "labour.women", value: 120 },
  ]);
  expect(said([CUSTOMERS], { customers: { say: "correct", value: " " } }).faults).toEqual([["customers", "write"]]);
});

test("what was said before is not sent again", () => {
  expect(said([field({ state: "keep" }), field({ name: "jobs", state: "none", keep: null })], {}).decisions).toEqual(
    [],
  );
});

test("a correction without a figure, with half a person, or without a choice is pointed at", () => {
  const { decisions, faults } = said([field({}), JOBS, NOISE], {
    land: { say: "correct", value: "many" },
    jobs: { say: "correct", value: "1.5" },
    noise: { say: "correct" },
  });
  expect(decisions).toEqual([]);
  expect(faults).toEqual([
    ["land", "number"],
    ["jobs", "whole"],
    ["noise", "choose"],
  ]);
});
