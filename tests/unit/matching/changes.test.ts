import { expect, test } from "vitest";
import { match } from "@/lib/matching/match";
import type { MatchInput, MatchResult } from "@/lib/matching/result";
import { CHANGES } from "@/lib/matching/weights";
import { examples, unseen, written } from "@/tests/eval/cases";
import { ask, prepared } from "./policy";

const changesOf = ({ locations }: MatchResult) =>
  locations.flatMap(({ reasons }) => reasons.filter(({ code }) => code.startsWith("place.would-lead-")));
const first = (input: MatchInput, ignoring?: Set<string>) => match(prepared, input, { ignoring }).locations[0]?.id;

/** The first place once what a sentence supposes is so, by matching again from the start. */
function firstIf(input: MatchInput, { code, params }: ReturnType<typeof changesOf>[number]) {
  if (code === "place.would-lead-without") return first(input, new Set([params.need as string]));
  return first({ ...input, landMu: params.total as number });
}

const sized: MatchInput[] = ["贴片", "仪器", "橡胶制品"].flatMap((product) =>
  [150, 260].map((landMu) => ({ text: `我们生产${product}，投资5亿元。`, landMu })),
);
const inputs = [...[...examples(), ...written(), ...unseen()].map(({ input }) => input), ...sized];
const said = inputs.flatMap((input) => changesOf(match(prepared, input)).map((change) => ({ input, change })));

test("whatever is said to put another place first does so when matched again", () => {
  for (const { input, change } of said) {
    expect(firstIf(input, change), `${change.code} ${JSON.stringify(change.params)}: ${input.text}`).toBe(
      change.params.location,
    );
    expect(first(input)).not.toBe(change.params.location);
  }
});

test("needs and amounts are both among the changes said", () => {
  const codes = new Set(said.map(({ change }) => change.code));
  expect(codes).toContain("place.would-lead-without");
  expect(codes).toContain("place.would-lead-with-less");
  expect(codes).toContain("place.would-lead-with-more");
});

test("the amount said is the difference between the area stated and the area tried", () => {
  for (const { input, change } of said) {
    if (change.code === "place.would-lead-without" || input.landMu == null) continue;
    const sign = change.code === "place.would-lead-with-less" ? -1 : 1;
    expect(input.landMu + sign * (change.params.mu as number)).toBe(change.params.total);
  }
});

test("at most two changes stand with a place, and only with the first three", () => {
  for (const { input } of said) {
    const counts = match(prepared, input).locations.map(
      ({ reasons }) => reasons.filter(({ code }) => code.startsWith("place.would-lead-")).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(CHANGES.each);
    expect(counts.slice(CHANGES.places).every((count) => count === 0)).toBe(true);
  }
});

const largeLand = (text: string, landMu: number | null) =>
  ask(text, { landMu })
    .locations.flatMap(({ reasons }) => reasons)
    .filter(({ code }) => code === "place.land-met");

test("an area from 200 mu asks for large land, one below does not, and the words are heard before the figure", () => {
  const text = "做电动自行车整车组装。";
  expect(largeLand(text, 199)).toEqual([]);
  expect(largeLand(text, null)).toEqual([]);
  expect(largeLand(text, 200).map(({ params }) => params.location)).toContain("sihui");
  expect(largeLand(text, 200).every(({ params, weight }) => params.mu === 200 && weight > 0)).toBe(true);
  expect(largeLand(`${text}需要连片土地。`, 200)).toEqual([]);
});

test("without a stated area nothing is said about areas", () => {
  const codes = changesOf(ask("做竹筷子和竹菜板出口,要竹农多的山区县。")).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith("place.would-lead-with-"))).toEqual([]);
});
