import { expect, test } from "vitest";
import type { ReadingField } from "@/app/desk/leads/[id]/_lead/reading-field";
import { decisionsIn, type ReadingInput, startOf } from "@/app/desk/leads/[id]/_lead/reading-values";

const field = (change: Partial<ReadingField>): ReadingField => ({
  name: "land",
  label: "用地",
  said: "80 亩",
  state: null,
  keep: { value: 80 },
  control: { kind: "figure", unit: "亩", isWhole: false },
  ...change,
});
const AMOUNT = field({ name: "amount", keep: { value: 3, unit: "USD" }, control: { kind: "money" } });
const JOBS = field({ name: "jobs", control: { kind: "figure", unit: "人", isWhole: true } });
const NOISE = field({
  name: "noise",
  keep: { value: true },
  control: { kind: "choice", options: [{ value: "no", label: "没有" }] },
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
