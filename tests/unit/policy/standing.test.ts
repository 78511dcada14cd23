import { describe, expect, test } from "vitest";
import { loadReference } from "@/db/seed/reference";
import { nameOf } from "@/lib/policy/names";
import { MEASURE_STATUSES } from "@/lib/policy/reference";
import { offerable, standing } from "@/lib/policy/standing";

const open = { validFrom: null, validTo: null };
const OVER = MEASURE_STATUSES.filter((it) => !it.startsWith("current"));

describe("standing", () => {
  test("what has dates that cover today is current; what has none says so", () => {
    expect(standing({ ...open, status: "current-on-dates" }, "2026-11-23")).toBe("current");
    expect(standing({ ...open, status: "current-unverified" }, "2026-11-23")).toBe("check-before-quoting");
  });

  test.each(OVER)("%s is never shown as available", (status) => {
    expect(standing({ ...open, status }, "2026-11-23")).toBe("not-available");
  });

  test("a year runs to its last day, a month and a day to theirs", () => {
    const until = (validTo: string) => ({ ...open, validTo, status: "current-on-dates" as const });
    expect(standing(until("2026"), "2026-12-31")).toBe("current");
    expect(standing(until("2026"), "2027-01-01")).toBe("not-available");
    expect(standing(until("2026-02"), "2026-02-28")).toBe("current");
    expect(standing(until("2026-02"), "2026-03-01")).toBe("not-available");
    expect(standing(until("2026-06-30"), "2026-06-30")).toBe("current");
    expect(standing(until("2026-06-30"), "2026-07-01")).toBe("not-available");
  });

  test("what has not begun is not available yet", () => {
    const from = { ...open, validFrom: "2027", status: "current-on-dates" as const };
    expect(standing(from, "2026-12-31")).toBe("not-available");
    expect(standing(from, "2027-01-01")).toBe("current");
  });
});

describe("the shipped measures", () => {
  const { measures, documents } = loadReference();
  const find = (id: string) => {
    const measure = measures.find((it) => it.id === id);
    if (!measure) throw new Error(`no measure ${id}`);
    return measure;
  };

  test("nothing expired, superseded, historical or from a past round is ever offered", () => {
    const offered = ["2024-06-30", "2026-01-31", "2026-11-23", "2030-01-01"].flatMap((today) =>
      measures.filter((it) => offerable(it, today)),
    );
    expect(offered.filter((it) => OVER.includes(it.status))).toEqual([]);
  });

  test("background is never offered as a benefit", () => {
    expect(measures.filter((it) => !it.matchable && offerable(it, "2026-01-31"))).toEqual([]);
    expect(measures.filter((it) => !it.matchable)).toHaveLength(26);
  });

  test("all 69 that are not background are offered in January 2026, save the round and the yearly plans that closed", () => {
    const missing = measures.filter((it) => it.matchable && !offerable(it, "2026-01-31")).map((it) => it.id);
    expect(missing).toEqual(["m-transferfund-factory", "m-qzb-access", "m-qzb25-cost"]);
  });

  test("a round is over when its own year is, even while its notice runs on", () => {
    expect(offerable(find("m-transferfund-factory"), "2025-12-31")).toBe(true);
    expect(offerable(find("m-transferfund-factory"), "2026-01-01")).toBe(false);
    expect(offerable(find("m-transferfund-production"), "2026-12-31")).toBe(true);
    expect(find("m-transferfund-production")).toMatchObject({ validFrom: null, validTo: "2026" });
  });

  test("a measure without a period of its own ends with its document", () => {
    expect(find("m-tech10-expansion-parity").validTo).toBe("2027");
    expect(offerable(find("m-tech10-expansion-parity"), "2028-01-01")).toBe(false);
  });

  test("by 2029 nothing with dates is left, only what was never verified", () => {
    const left = measures.filter((it) => offerable(it, "2029-01-01") && standing(it, "2029-01-01") === "current");
    expect(left).toEqual([]);
  });

  test("the 2012 land price promise is not available, and neither is its document", () => {
    expect(standing(find("m-zq2012-land"), "2013-01-01")).toBe("not-available");
    const document = documents.find((it) => it.id === "d-zq2012");
    expect(document && standing(document, "2026-01-31")).toBe("not-available");
  });
});

test("a name is given in the reader's language, and an id nobody knows stays itself", () => {
  const set = loadReference();
  expect(nameOf(set, "sihui", "zh-hant")).toBe("四會市");
  expect(nameOf(set, "m-fie-land", "zh")).toBe("重点项目用地支持");
  expect(nameOf(set, "future-materials", "en")).toBe("Future Materials Industry Cluster");
  expect(nameOf(set, "m-withdrawn", "en")).toBe("m-withdrawn");
});
