import { expect, test } from "vitest";
import { match } from "@/lib/matching/match";
import type { MatchInput } from "@/lib/matching/result";
import { byId } from "@/lib/policy/by-id";
import { offerable } from "@/lib/policy/standing";
import { prepared, set } from "../policy";
import * as inquiries from "./inquiries";
import { ROWS } from "./rows";

const TODAY = "2026-11-25";
const measures = byId(set.measures);
const answers = new Map<MatchInput, ReturnType<typeof match>>();

function verdictOn(id: string, input: MatchInput) {
  const answer = answers.get(input) ?? match(prepared, input, { today: TODAY });
  answers.set(input, answer);
  expect(answer.behaviour).toBe("match");
  return answer.measures.find((one) => one.id === id);
}

test("every measure of the library has a row, and every row a measure", () => {
  expect(Object.keys(ROWS)).toEqual(set.measures.map(({ id }) => id));
});

test.each(Object.entries(ROWS))("%s is offered to whom it is for, and to no one else", (id, row) => {
  if ("never" in row) {
    for (const input of Object.values(inquiries)) expect(verdictOn(id, input)).toBeUndefined();
    const measure = measures.get(id);
    expect(measure && offerable(measure, TODAY)).toBe(false);
    expect(measure?.matchable).toBe(row.never !== "background");
    return;
  }
  const [input, verdict, ...missing] = row.gives;
  expect(verdictOn(id, input)).toMatchObject({ verdict, missing });
  if (row.refuses === "nobody") {
    for (const each of Object.values(inquiries)) expect(verdictOn(id, each)?.verdict).toBe(verdict);
    return;
  }
  const refused = verdictOn(id, row.refuses[0]);
  expect(refused?.verdict).toBe("does-not-apply");
  expect(refused?.reasons.map(({ code }) => code)).toContain(row.refuses[1]);
});
