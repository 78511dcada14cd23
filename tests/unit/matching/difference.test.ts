import { expect, test } from "vitest";
import { differenceOf, kindsOf } from "@/lib/matching/difference";
import type { MatchResult } from "@/lib/matching/result";
import type { Measure, PolicySet } from "@/lib/policy/reference";
import { set } from "./policy";

const TODAY = "2026-03-01";
const text = (zh: string) => ({ zh, "zh-hant": zh, en: zh });

function measure(id: string, change: Partial<Measure> = {}): Measure {
  return {
    ...(set.measures[0] as Measure),
    id,
    title: text(id),
    benefit: text("奖励一百万元"),
    cap: null,
    status: "current-on-dates",
    validFrom: null,
    validTo: null,
    matchable: true,
    ...change,
  };
}

type Verdict = MatchResult["measures"][number]["verdict"];

function answer(measures: Measure[], verdicts: Record<string, Verdict>, change: Partial<MatchResult> = {}) {
  const places = ["sihui", "gaoyao", "dinghu", "deqing"] as const;
  const result: MatchResult = {
    behaviour: "match",
    clusters: [{ id: "a", probability: 0.8, reasons: [] }],
    locations: places.map((id) => ({ id, score: 0.5, probability: 0.2, reasons: [], unknowns: [] })),
    measures: Object.entries(verdicts).map(([id, verdict]) => ({
      id,
      verdict,
      locations: [],
      reasons: [],
      missing: [],
      unverified: false,
    })),
    questions: [],
    facts: [],
    notes: [],
    policyVersion: "one",
    ...change,
  };
  return { set: { ...set, measures } as PolicySet, result };
}

const placed = (...ids: MatchResult["locations"][number]["id"][]) => ({
  locations: ids.map((id) => ({ id, score: 0.5, probability: 0.2, reasons: [], unknowns: [] })),
});

test("the same answer differs in nothing, and neither does a second and third place that swap", () => {
  const before = answer([measure("m")], { m: "applies" });
  expect(differenceOf(before, answer([measure("m")], { m: "applies" }), TODAY)).toBeNull();
  expect(
    differenceOf(before, answer([measure("m")], { m: "applies" }, placed("sihui", "dinghu", "gaoyao")), TODAY),
  ).toBeNull();
});

test("a measure that was shown is gone when it is withdrawn, expired in the record, or does not apply any more", () => {
  const before = answer([measure("m")], { m: "applies" });
  const gone = [
    answer([], { m: "applies" }),
    answer([measure("m", { validTo: "2025" })], { m: "applies" }),
    answer([measure("m", { status: "expired-or-superseded" })], { m: "applies" }),
    answer([measure("m")], { m: "does-not-apply" }),
  ];
  for (const after of gone)
    expect(differenceOf(before, after, TODAY)?.measures).toEqual([
      { id: "m", change: "gone", from: "applies", to: null, parts: [] },
    ]);
});

test("a measure whose own time has passed in both versions is no change of policy", () => {
  const over = answer([measure("m", { validTo: "2025" })], { m: "applies" });
  expect(differenceOf(over, answer([], {}), TODAY)).toBeNull();
});

test("a verdict that moves is weaker or stronger", () => {
  const likely = answer([measure("m")], { m: "likely" });
  const change = (verdict: Verdict) => differenceOf(likely, answer([measure("m")], { m: verdict }), TODAY)?.measures[0];
  expect(change("needs-fact")).toMatchObject({ change: "weaker", from: "likely", to: "needs-fact" });
  expect(change("applies")).toMatchObject({ change: "stronger", from: "likely", to: "applies" });
});

test("a record that says something else is changed, and which parts of it", () => {
  const before = answer([measure("m")], { m: "applies" });
  const after = answer([measure("m", { benefit: text("奖励五十万元"), validTo: "2027" })], { m: "applies" });
  const found = differenceOf(before, after, TODAY);
  expect(found?.measures).toEqual([
    { id: "m", change: "changed", from: "applies", to: "applies", parts: ["benefit", "validTo"] },
  ]);
  expect(found && kindsOf(found)).toEqual(["measure-changed"]);
});

test("only measures among the first five were shown; one that slides out of them for a new one is not gone", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const all = Object.fromEntries(ids.map((id) => [id, "applies" as const]));
  const before = answer(
    ids.map((id) => measure(id)),
    all,
  );
  const without = (id: string) =>
    answer(
      ids.filter((each) => each !== id).map((each) => measure(each)),
      all,
    );
  expect(differenceOf(before, without("f"), TODAY)).toBeNull();
  const after = answer(
    ["n", ...ids].map((id) => measure(id)),
    { n: "applies", ...all },
  );
  expect(differenceOf(before, after, TODAY)?.measures).toEqual([
    { id: "n", change: "new", from: null, to: "applies", parts: [] },
  ]);
});

test("another first place, another place among three, another cluster and another behaviour are all seen", () => {
  const before = answer([], {});
  const kinds = (change: Partial<MatchResult>) => {
    const found = differenceOf(before, answer([], {}, change), TODAY);
    return found && kindsOf(found);
  };
  expect(kinds(placed("gaoyao", "sihui", "dinghu"))).toEqual(["first-place"]);
  expect(kinds(placed("sihui", "gaoyao", "deqing"))).toEqual(["places"]);
  expect(kinds({ clusters: [{ id: "b", probability: 0.9, reasons: [] }] })).toEqual(["cluster"]);
  expect(kinds({ behaviour: "no_match_restricted", locations: [] })).toEqual(["behaviour", "first-place"]);
});

test("what an officer has settled is no news, whatever the new guess", () => {
  const other = answer([], {}, { ...placed("deqing"), clusters: [{ id: "b", probability: 0.9, reasons: [] }] });
  expect(differenceOf(answer([], {}), other, TODAY, { cluster: true, place: true })).toBeNull();
  expect(differenceOf(answer([], {}), other, TODAY, { cluster: true, place: false })?.cluster).toBeNull();
});
