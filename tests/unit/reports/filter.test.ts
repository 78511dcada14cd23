import { expect, test } from "vitest";
import { arrivalSteps } from "@/lib/reports/figures";
import { ReportFilter, rangeBefore, rangeOf, stepEnd, stepFor, stepStart } from "@/lib/reports/filter";

const TODAY = "2026-11-24"; // a Tuesday

test.each([
  ["week", { from: "2026-11-23", until: TODAY }],
  ["month", { from: "2026-11-01", until: TODAY }],
  ["last-month", { from: "2026-10-01", until: "2026-10-31" }],
  ["quarter", { from: "2026-10-01", until: TODAY }],
  ["year", { from: "2026-01-01", until: TODAY }],
  ["all", { from: null, until: null }],
] as const)("%s covers its days", (period, range) => {
  expect(rangeOf({ period }, TODAY)).toEqual(range);
});

test("last month of January is December of the year before", () => {
  expect(rangeOf({ period: "last-month" }, "2027-01-15")).toEqual({ from: "2026-12-01", until: "2026-12-31" });
});

test("chosen dates given backwards are turned round", () => {
  expect(rangeOf({ period: "custom", from: "2026-03-09", until: "2026-03-01" }, TODAY)).toEqual({
    from: "2026-03-01",
    until: "2026-03-09",
  });
});

test("the range before is as long and ends the day before", () => {
  expect(rangeBefore({ from: "2026-11-01", until: "2026-11-10" })).toEqual({ from: "2026-10-22", until: "2026-10-31" });
  expect(rangeBefore({ from: null, until: null })).toBeNull();
});

test("an address nobody could mean falls back to this year", () => {
  expect(ReportFilter.parse({ period: "decade", from: "2026-02-31", location: "'; drop table" })).toEqual({
    period: "year",
  });
});

test("steps grow with the range and hold whole weeks and months", () => {
  expect(stepFor({ from: "2026-11-01", until: TODAY }, TODAY, TODAY)).toBe("day");
  expect(stepFor({ from: "2026-08-01", until: TODAY }, TODAY, TODAY)).toBe("week");
  expect(stepFor({ from: null, until: null }, "2025-01-01", TODAY)).toBe("month");
  expect([stepStart(TODAY, "week"), stepEnd("2026-11-23", "week")]).toEqual(["2026-11-23", "2026-11-29"]);
  expect(stepFor({ from: "2019-01-01", until: null }, TODAY, TODAY)).toBe("year");
  expect([stepStart("2024-02-29", "year"), stepEnd("2024-01-01", "year")]).toEqual(["2024-01-01", "2024-12-31"]);
  expect([stepStart("2024-02-29", "month"), stepEnd("2024-02-01", "month")]).toEqual(["2024-02-01", "2024-02-29"]);
});

test("the longest range an address can ask for is a picture one can look at", () => {
  const asked = (from: string, until: string) => {
    const range = rangeOf(ReportFilter.parse({ period: "custom", from, until }), TODAY);
    const start = range.from ?? "2026-01-01";
    return arrivalSteps([], stepFor(range, start, TODAY), start, range.until ?? TODAY).length;
  };
  expect(asked("0001-01-01", "9999-12-31")).toBeLessThan(60);
  expect(asked("0206-11-01", "2026-11-24")).toBeLessThan(60);
  expect(asked("1900-01-01", "2199-12-31")).toBe(300);
});
