import { expect, test, vi } from "vitest";
import { examples } from "@/tests/eval/cases";
import { answer, type Figures, figures } from "@/tests/eval/figures";
import { groupsOf } from "@/tests/eval/groups";
import recorded from "@/tests/eval/recorded.json" with { type: "json" };
import { prepared, set } from "./policy";

vi.setConfig({ testTimeout: 60_000 });

test.each(Object.entries(groupsOf(set)))("figures have not fallen: %s", (name, { cases, memory }) => {
  const now = figures(cases.map((one) => answer(prepared, one, memory)));
  const before = recorded[name as keyof typeof recorded] as Figures;
  expect(now.cases).toBe(before.cases);
  for (const key of Object.keys(before) as (keyof Figures)[]) {
    if (key === "cases") continue;
    if (key === "brier" || key === "confidentWrong") expect(now[key], key).toBeLessThanOrEqual(before[key] + 0.005);
    else expect(now[key], key).toBeGreaterThanOrEqual(before[key] - 0.005);
  }
});

test("the aims of the issue are met on the examples", () => {
  const now = figures(examples().map((one) => answer(prepared, one, "no-precedent")));
  expect(now.placeFirst).toBeGreaterThanOrEqual(0.5);
  expect(now.placeThree).toBeGreaterThanOrEqual(0.78);
  expect(now.clusterFirst).toBeGreaterThanOrEqual(0.92);
  expect(now.clusterThree).toBeGreaterThanOrEqual(0.98);
  expect(now.behaviour).toBe(1);
  expect(now.confidentWrong).toBeLessThan(0.03);
});
