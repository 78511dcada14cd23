import { expect, test } from "vitest";
import {
  bands,
  brier,
  byDecider,
  byMonth,
  byPolicy,
  bySuggested,
  type Cell,
  countsOf,
  pairs,
  refusalRow,
} from "@/lib/reports/matching";

const PLAIN = { month: "2026-01", suggested: "sihui", by: "officer", policy: "p1", leads: 1 } as const;

/** Leads that were told `sureAt` thousandths each. */
function cell(change: Partial<Cell> & Pick<Cell, "outcome">, sureAt = 400): Cell {
  const leads = change.leads ?? 1;
  const gap = (change.outcome === "first" ? 1000 : 0) - sureAt;
  const sums = { band: Math.floor(sureAt / 100), permille: sureAt * leads, squares: gap * gap * leads };
  const decided = change.outcome === "first" ? "sihui" : change.outcome === "open" ? null : "gaoyao";
  return { ...PLAIN, decided, ...sums, ...change };
}

test("undecided leads, and those with nothing to compare, are beside the shares and not in them", () => {
  const counts = countsOf([
    cell({ outcome: "first", leads: 3 }),
    cell({ outcome: "three", leads: 2 }),
    cell({ outcome: "missed", leads: 1 }),
    cell({ outcome: "open", leads: 40 }),
    cell({ outcome: "unjudged", leads: 7 }),
  ]);
  expect(counts).toEqual({ first: 3, three: 2, missed: 1, open: 40, unjudged: 7, judged: 6, shortlisted: 5 });
});

test("months between the first and the last keep their row, across a new year", () => {
  const rows = byMonth([cell({ outcome: "first", month: "2026-02" }), cell({ outcome: "missed", month: "2025-11" })]);
  expect(rows.map(({ month, judged, first }) => [month, judged, first])).toEqual([
    ["2025-11", 1, 0],
    ["2025-12", 0, 0],
    ["2026-01", 0, 0],
    ["2026-02", 1, 1],
  ]);
  expect(byMonth([])).toEqual([]);
});

test("a suggestion's row says what was decided instead most often, and how many were decided for it", () => {
  const rows = bySuggested([
    cell({ outcome: "first", leads: 4 }),
    cell({ outcome: "three", leads: 2, decided: "gaoyao" }),
    cell({ outcome: "missed", leads: 1, decided: "gaoyao" }),
    cell({ outcome: "missed", leads: 2, decided: null }),
    cell({ outcome: "open", leads: 9 }),
  ]);
  expect(rows).toMatchObject([
    { id: "sihui", judged: 9, first: 4, shortlisted: 6, instead: { id: "gaoyao", leads: 3 }, decidedFor: 4 },
    { id: "gaoyao", judged: 0, instead: null, decidedFor: 3 },
  ]);
});

test("pairs hold what was decided otherwise only, most often first, 'none of them' too", () => {
  expect(
    pairs([
      cell({ outcome: "first", leads: 9 }),
      cell({ outcome: "missed", leads: 1, decided: null }),
      cell({ outcome: "three", leads: 2, month: "2026-02" }),
      cell({ outcome: "three", leads: 2, month: "2026-03" }),
      cell({ outcome: "unjudged", leads: 5 }),
    ]),
  ).toEqual([
    { suggested: "sihui", decided: "gaoyao", leads: 4 },
    { suggested: "sihui", decided: null, leads: 1 },
  ]);
});

test("certainty is compared band by band, and the Brier score is the mean squared gap", () => {
  const cells = [
    cell({ outcome: "first", leads: 3 }, 900),
    cell({ outcome: "missed", leads: 1 }, 900),
    cell({ outcome: "missed", leads: 2 }, 250),
    cell({ outcome: "open", leads: 50 }, 800),
  ];
  expect(bands(cells)).toEqual([
    { band: 2, leads: 2, said: 0.25, right: 0 },
    { band: 9, leads: 4, said: 0.9, right: 3 },
  ]);
  expect(brier(cells)).toBeCloseTo((3 * 0.01 + 0.81 + 2 * 0.0625) / 6, 10);
  expect(brier([cell({ outcome: "open" })])).toBeNull();
});

test("shares split by what decided the place and by the policy version that answered", () => {
  const cells = [
    cell({ outcome: "first", by: "signed" }),
    cell({ outcome: "missed", by: "accepted", policy: "p2" }),
    cell({ outcome: "open", by: null, policy: "p2" }),
  ];
  expect(byDecider(cells).get("signed")).toMatchObject({ judged: 1, first: 1 });
  expect(byDecider(cells).get(null)).toBeUndefined();
  expect(byPolicy(cells).get("p2")).toMatchObject({ judged: 1, first: 0, open: 1 });
});

test("advertising that became a lead after all, and what slipped through, are told apart", () => {
  const refusals = [
    { behaviour: "flag_spam", status: "held", place: "open", leads: 5 },
    { behaviour: "flag_spam", status: "active", place: "open", leads: 2 },
    { behaviour: "flag_spam", status: "closed", place: "unjudged", leads: 1 },
    { behaviour: "match", status: "invalid", place: "first", leads: 3 },
  ] as const;
  const spam = { answers: 8, held: 5, counted: 3, placed: 1, invalid: 0, duplicate: 0 };
  expect(refusalRow(refusals, "flag_spam")).toMatchObject(spam);
  expect(refusalRow(refusals, "match")).toMatchObject({ answers: 3, counted: 0, invalid: 3 });
});
