import { expect, test } from "vitest";
import { MISSING_FACTS } from "@/lib/matching/codes";
import { isOfferable } from "@/lib/matching/prepare";
import { examples } from "@/tests/eval/cases";
import { ask, set } from "./policy";

const measureById = new Map(set.measures.map((measure) => [measure.id, measure]));
const verdict = (result: ReturnType<typeof ask>, id: string) => result.measures.find((one) => one.id === id)?.verdict;
const CAR_PARTS = "We make body structure parts for electric cars, 100 mu.";

test("nothing expired, superseded, past or background is ever offered, whatever is asked", () => {
  for (const { input } of examples()) {
    for (const { id } of ask(input.text, input).measures) {
      const measure = measureById.get(id);
      expect(measure?.matchable).toBe(true);
      expect(["current-on-dates", "current-unverified"]).toContain(measure?.status);
    }
  }
});

test("what was not seen to be in force is flagged and never simply applies", () => {
  for (const { id, verdict: said, unverified } of ask(CAR_PARTS).measures) {
    expect(unverified).toBe(measureById.get(id)?.status !== "current-on-dates");
    if (unverified) expect(said).not.toBe("applies");
  }
});

test("a reward for foreign capital depends on where the investor is from", () => {
  const id = "m-fdi24-hq";
  const from = (contactCountry: string | null) => verdict(ask(CAR_PARTS, { contactCountry }), id);
  expect([from("China"), from(null), from("Hong Kong")]).toEqual(["does-not-apply", "needs-fact", "likely"]);
});

test("a threshold is met, missed, or asked about", () => {
  const id = "m-mfg22-land-50m";
  const at = (investmentAmount: number | null) => verdict(ask(CAR_PARTS, { investmentAmount, currency: "CNY" }), id);
  expect([at(10_000_000), at(null), at(200_000_000)]).toEqual(["does-not-apply", "needs-fact", "likely"]);
});

test("a measure of another cluster does not apply to a food maker", () => {
  expect(verdict(ask("Snack and biscuit factory, 50 mu."), "m-lowalt-fund")).toBe("does-not-apply");
});

test("offers come before what does not apply", () => {
  const verdicts = ask(CAR_PARTS).measures.map((one) => one.verdict);
  expect(verdicts.lastIndexOf("needs-fact")).toBeLessThan(verdicts.indexOf("does-not-apply"));
});

test("every measure in force gets one verdict, with a reason, and asks only for facts an investor can give", () => {
  const askable = new Set<string>(MISSING_FACTS);
  for (const text of [CAR_PARTS, "Snack factory, 50 mu.", "做生物医药和疫苗,40亩。", "氢能和储能电池,100亩。"]) {
    const { measures } = ask(text);
    expect(measures.map(({ id }) => id).toSorted()).toEqual(
      set.measures
        .filter(isOfferable)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { id, verdict: said, missing, reasons } of measures) {
      expect(reasons.length, id).toBeGreaterThan(0);
      expect(missing.length > 0, id).toBe(said === "needs-fact");
      expect(
        missing.every((fact) => askable.has(fact)),
        id,
      ).toBe(true);
    }
  }
});

test("a fund that is only to be studied never simply applies", () => {
  const said = verdict(ask("碳捕集和绿色低碳项目,投资3亿,60亩。"), "m-fgl-fund");
  expect(said).not.toBe("applies");
});
