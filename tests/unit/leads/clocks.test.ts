import { expect, test } from "vitest";
import { type ClockView, dueAt, stageDueAt, type TransferView } from "@/lib/leads/clocks";

const at = (text: string) => new Date(`${text}+08:00`);
const NONE: TransferView = { offerDueAt: null, acceptedAt: null };
const view = (change: Partial<ClockView> = {}): ClockView => ({
  stage: "new",
  stageSince: at("2026-03-02T09:00"),
  status: "active",
  receivedAt: at("2026-03-02T09:00"),
  responseDueAt: at("2026-03-03T09:00"),
  respondedAt: null,
  lastTouchAt: null,
  facts: {},
  ...change,
});
const due = (change: Partial<ClockView>, transfer = NONE) => stageDueAt(view(change), transfer);

test("a Friday inquiry is owed a reply by Monday, and one during the New Year by the second day after it", () => {
  expect(dueAt("response", at("2026-03-06T15:00"))).toEqual(at("2026-03-09T15:00"));
  // 2026: the holiday is 15–23 February, and Saturday 28 February is worked.
  expect(dueAt("response", at("2026-02-18T10:00"))).toEqual(at("2026-02-25T08:30"));
  expect(dueAt("response", at("2026-02-27T10:00"))).toEqual(at("2026-02-28T10:00"));
});

test("a new lead runs to its response, and from the first reply to its assessment", () => {
  expect(due({})).toEqual(at("2026-03-03T09:00"));
  expect(due({ respondedAt: at("2026-03-02T10:00") })).toEqual(at("2026-03-05T10:00"));
  expect(due({ stage: "responded", respondedAt: at("2026-03-02T10:00") })).toEqual(at("2026-03-05T10:00"));
});

test("the investor is told within seven days of arrival, and telling them ends that clock", () => {
  expect(due({ stage: "assessed", stageSince: at("2026-03-04T09:00") })).toEqual(at("2026-03-09T09:00"));
  expect(
    due({ stage: "assessed", stageSince: at("2026-03-04T09:00"), lastTouchAt: at("2026-03-05T09:00") }),
  ).toBeNull();
});

test("a county that accepted owes a contact in seven days, and then one every fourteen", () => {
  const accepted = { offerDueAt: null, acceptedAt: at("2026-03-05T09:00") };
  expect(due({ stage: "assessed", lastTouchAt: at("2026-03-04T09:00") }, accepted)).toEqual(at("2026-03-12T09:00"));
  expect(due({ stage: "assigned", lastTouchAt: at("2026-03-06T09:00") }, accepted)).toEqual(at("2026-03-20T09:00"));
});

test("an offer runs its own clock, and no other status runs any", () => {
  const offer = { offerDueAt: at("2026-03-06T09:00"), acceptedAt: null };
  expect(due({ status: "in-transfer" }, offer)).toEqual(at("2026-03-06T09:00"));
  for (const status of ["paused", "closed", "invalid", "duplicate", "held"] as const)
    expect(due({ status })).toBeNull();
});

test("after signing, the agreement's own deadlines count, to the end of their day", () => {
  const fact = (value: string) => ({ value, at: "2026-03-01T00:00:00Z", by: null });
  const facts = { startDeadline: fact("2026-06-30"), productionDeadline: fact("2027-06-30") };
  expect(due({ stage: "signed", facts })).toEqual(at("2026-07-01T00:00"));
  expect(due({ stage: "registered", facts })).toEqual(at("2026-07-01T00:00"));
  expect(due({ stage: "construction", facts })).toEqual(at("2027-07-01T00:00"));
  expect(due({ stage: "production", facts })).toBeNull();
  expect(due({ stage: "signed" })).toBeNull();
});
