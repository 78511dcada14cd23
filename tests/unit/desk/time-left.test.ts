import { expect, test } from "vitest";
import { clockOf, timeLeft } from "@/app/desk/_parts/time-left";
import { dueAt } from "@/lib/leads/clocks";

const at = (time: string) => new Date(`${time}:00+08:00`);

test("time left for an answer counts office hours only", () => {
  // Friday 16:30, due Monday 10:30: one hour today and two on Monday.
  expect(timeLeft("response", at("2026-11-23T10:30"), at("2026-11-20T16:30"))).toEqual({
    state: "soon",
    late: false,
    n: 3,
    unit: "hours",
  });
});

test("a whole working day left is said in working days", () => {
  expect(timeLeft("response", at("2026-11-25T10:00"), at("2026-11-24T10:00"))).toMatchObject({
    n: 1,
    unit: "workingDays",
  });
});

test("what is late over a weekend is late by working time", () => {
  expect(timeLeft("response", at("2026-11-20T17:00"), at("2026-11-23T09:00"))).toMatchObject({
    state: "overdue",
    late: true,
    n: 1,
    unit: "hours",
  });
});

test("clocks of calendar days count nights and weekends", () => {
  expect(timeLeft("negotiationTouch", at("2026-11-30T10:00"), at("2026-11-20T10:00"))).toMatchObject({
    n: 10,
    unit: "days",
  });
});

test("long gone is said in calendar days", () => {
  expect(timeLeft("response", at("2025-01-02T10:00"), at("2026-11-20T10:00"))).toMatchObject({
    late: true,
    unit: "days",
    n: 687,
  });
});

const lead = {
  stage: "new",
  status: "active",
  stageSince: at("2026-11-20T10:00"),
  receivedAt: at("2026-11-20T10:00"),
  responseDueAt: at("2026-11-23T10:00"),
  respondedAt: null,
  lastTouchAt: null,
  isAccepted: false,
  dueAt: null,
} as const;

test("the rule follows from stage and status", () => {
  expect(clockOf(lead)).toBe("response");
  expect(clockOf({ ...lead, respondedAt: at("2026-11-20T11:00") })).toBe("assessment");
  expect(clockOf({ ...lead, status: "in-transfer" })).toBe("countyDecision");
  expect(clockOf({ ...lead, stage: "signed" })).toBe("contract");
});

test("a county that has just accepted is held to its first contact, whatever the stage", () => {
  const accepted = { ...lead, stage: "negotiating", isAccepted: true } as const;
  expect(clockOf({ ...accepted, dueAt: dueAt("countyFirstContact", at("2026-11-24T09:00")) })).toBe(
    "countyFirstContact",
  );
  expect(clockOf({ ...accepted, dueAt: dueAt("negotiationTouch", accepted.stageSince) })).toBe("negotiationTouch");
});
