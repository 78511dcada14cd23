import { expect, test } from "vitest";
import { MISSING_FACTS } from "@/lib/matching/codes";
import { match } from "@/lib/matching/match";
import { isOfferable } from "@/lib/matching/prepare";
import type { KnownOfProject } from "@/lib/matching/result";
import { examples } from "@/tests/eval/cases";
import { ask, prepared, set } from "../policy";

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

test("a reward for foreign capital depends on where the investor is from, by the form or by the words", () => {
  const id = "m-fdi24-other-mfg";
  const from = (contactCountry: string | null, words = "") => {
    const fields = { contactCountry, investmentAmount: 200_000_000, currency: "CNY" };
    return ask(`${CAR_PARTS} ${words}`, fields).measures.find((one) => one.id === id);
  };
  expect(from("China")?.verdict).toBe("does-not-apply");
  expect(from("China", "We are a wholly foreign-owned enterprise.")?.missing).toEqual(["foreign-capital"]);
  expect(from("China", "We are a Hong Kong company.")?.missing).toEqual(["foreign-capital"]);
  expect(from("China", "Our customers are German companies.")?.verdict).toBe("does-not-apply");
  expect(from("Hong Kong")?.missing).toEqual(["foreign-capital"]);
  expect(from(null)?.missing).toEqual(["investor-origin", "foreign-capital"]);
});

test("a total below the threshold settles that foreign capital is too small; a larger one never settles it", () => {
  const at = (investmentAmount: number) =>
    ask(CAR_PARTS, { contactCountry: "HK", investmentAmount, currency: "USD" }).measures.find(
      (one) => one.id === "m-fdi24-other-mfg",
    );
  expect(at(2_000_000)?.reasons.map(({ code }) => code)).toEqual(["measure.below-foreign-capital"]);
  expect(at(80_000_000)?.verdict).toBe("needs-fact");
});

test("a threshold is met, missed, or asked about", () => {
  const id = "m-mfg22-land-50m";
  const at = (investmentAmount: number | null) => verdict(ask(CAR_PARTS, { investmentAmount, currency: "CNY" }), id);
  expect([at(10_000_000), at(null), at(200_000_000)]).toEqual(["does-not-apply", "needs-fact", "likely"]);
});

test("a measure of another cluster does not apply to a food maker", () => {
  expect(verdict(ask("Snack and biscuit factory, 50 mu."), "m-lowalt-fund")).toBe("does-not-apply");
});

test("offers come before what does not apply, what applies before what is likely", () => {
  const verdicts = ask(CAR_PARTS).measures.map((one) => one.verdict);
  const last = Math.max(...["likely", "needs-fact", "indirect"].map((one) => verdicts.lastIndexOf(one as "likely")));
  expect(last).toBeLessThan(verdicts.indexOf("does-not-apply"));
  expect(verdicts.indexOf("likely")).toBeLessThan(verdicts.indexOf("needs-fact"));
});

test("what does not apply says why, and only that", () => {
  const refused = ask(CAR_PARTS, { contactCountry: "CN" }).measures.filter((one) => one.verdict === "does-not-apply");
  for (const { id, reasons, missing } of refused) {
    expect(missing, id).toEqual([]);
    for (const { code } of reasons)
      expect(code, id).toMatch(/\.(other|not|below|foreign-only|too-small|only-production)/);
  }
});

test("a measure that is over on the day is given no verdict", () => {
  const on = (today: string) => match(prepared, { text: CAR_PARTS }, { today }).measures.map(({ id }) => id);
  expect(on("2025-12-31")).toContain("m-transferfund-factory");
  expect(on("2026-01-01")).not.toContain("m-transferfund-factory");
});

test("a county's measure waits for the choice of a likely place, and is refused when another was asked for", () => {
  const said = (text: string) => ask(text).measures.find(({ id }) => id === "m-guangning-reserve");
  expect(said("竹地板加工，投资3000万元，希望落户广宁。")?.verdict).toBe("likely");
  expect(said("想租500平米厂房做竹编工艺品，投资80万元，10个工人。")?.missing).toEqual(["place"]);
  expect(said("竹地板加工，投资3000万元，希望落户四会。")?.verdict).toBe("does-not-apply");
});

test("a research centre without production is judged as a service, one with a factory as a factory", () => {
  const said = (text: string, id: string) =>
    ask(text, { contactCountry: "JP" }).measures.find((one) => one.id === id)?.verdict;
  const centre = "We plan an R&D centre for sensors.";
  expect(said(centre, "m-tech10-equipment")).toBe("does-not-apply");
  expect(said(`${centre} A factory will make them next door.`, "m-tech10-equipment")).toBe("needs-fact");
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
      if (said !== "indirect") expect(missing.length > 0, id).toBe(said === "needs-fact");
      expect(
        missing.every((fact) => askable.has(fact)),
        id,
      ).toBe(true);
    }
  }
});

test("a fund that is only to be studied is an intention of the plan, with nothing left to ask", () => {
  const found = ask("碳捕集和绿色低碳项目,投资3亿,60亩。").measures.find(({ id }) => id === "m-fgl-fund");
  expect(found).toMatchObject({ verdict: "intention", missing: [] });
  expect(found?.reasons[0]?.code).toBe("measure.intention");
});

test("what the record knows of a project answers what the words leave open", () => {
  const said = (known: KnownOfProject) =>
    ask(CAR_PARTS, { contactCountry: "CN", known }).measures.find(({ id }) => id === "m-tech10-equipment")?.verdict;
  expect(said({})).toBe("needs-fact");
  expect(said({ answers: { "existing-plant": true } })).toBe("likely");
  expect(said({ answers: { "existing-plant": false } })).toBe("does-not-apply");
  const reward = ask(CAR_PARTS, { contactCountry: "CN", known: { isForeign: true } });
  expect(reward.measures.find(({ id }) => id === "m-fdi24-other-mfg")?.verdict).toBe("needs-fact");
});
