import { expect, test } from "vitest";
import { arrivalSteps, funnel, NO_SUMS, responseRate, stageRows } from "@/lib/reports/figures";

const at = (stage: "new" | "responded" | "signed", status: "active" | "closed", leads: number) => ({
  ...NO_SUMS,
  stage,
  status,
  leads,
});

test("the funnel counts a lead at its stage and at every stage before", () => {
  const rows = funnel([at("new", "active", 4), at("responded", "closed", 3), at("signed", "active", 1)]);
  expect(rows.slice(0, 3).map((row) => [row.stage, row.leads])).toEqual([
    ["new", 8],
    ["responded", 4],
    ["assessed", 1],
  ]);
  expect(rows.find((row) => row.stage === "signed")).toMatchObject({ leads: 1, share: 1 / 8 });
  expect(rows.at(-1)?.leads).toBe(0);
});

test("an empty funnel has no shares to show", () => {
  expect(funnel([]).every((row) => row.leads === 0 && row.share === null)).toBe(true);
});

test("stages without leads keep their row", () => {
  expect(stageRows([at("signed", "active", 2), at("signed", "closed", 1)]).map((row) => row.leads)).toEqual([
    0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0,
  ]);
});

test("open and late is a miss; open with time left does not count yet", () => {
  expect(responseRate({ answeredInTime: 6, answeredLate: 1 }, { unansweredLate: 3 })).toEqual({ rate: 0.6, due: 10 });
  expect(responseRate({ answeredInTime: 0, answeredLate: 0 }, { unansweredLate: 0 })).toEqual({ rate: null, due: 0 });
});

test("arrivals fill the steps between and stay inside the range", () => {
  const steps = arrivalSteps(
    [
      { day: "2026-11-03", leads: 2 },
      { day: "2026-11-18", leads: 1 },
    ],
    "week",
    "2026-11-03",
    "2026-11-18",
  );
  expect(steps).toEqual([
    { from: "2026-11-03", until: "2026-11-08", leads: 2 },
    { from: "2026-11-09", until: "2026-11-15", leads: 0 },
    { from: "2026-11-16", until: "2026-11-18", leads: 1 },
  ]);
});
