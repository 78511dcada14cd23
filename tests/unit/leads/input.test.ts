import fc from "fast-check";
import { expect, test } from "vitest";
import { FACT_NAMES, FACTS } from "@/lib/leads/facts";
import * as input from "@/lib/leads/input";
import { LeadFilter, toQuery } from "@/lib/leads/list";

const { AmendDetails, LogLead, LogTouch, RecordFacts, SetNextAction } = input;
const seen = { leadId: "abc", version: 1 };
const call = { investorName: "王先生", title: "建厂", contact: "13800138000", source: "phone" };

test("columns that nobody may write are refused by name, at every door", () => {
  const forbidden = [
    "ownerId",
    "stage",
    "status",
    "role",
    "locationId",
    "receivedAt",
    "createdAt",
    "deletedAt",
    "isAccepted",
  ];
  for (const key of forbidden.filter((each) => each !== "status")) {
    const issues = AmendDetails.safeParse({ ...seen, [key]: "x" }).error?.issues ?? [];
    expect(issues).toMatchObject([{ code: "unrecognized_keys", keys: [key] }]);
  }
  for (const [name, schema] of Object.entries(input)) {
    const issues = (schema as typeof AmendDetails).safeParse({ ...seen, planted: 1 }).error?.issues ?? [];
    expect([name, issues.some(({ code }) => code === "unrecognized_keys")]).toEqual([name, true]);
  }
});

test("a lead needs one way to reach the investor, and does not come by the public form", () => {
  expect(LogLead.safeParse(call).success).toBe(true);
  expect(LogLead.safeParse({ ...call, contact: "" }).error?.issues[0]?.path).toEqual(["contact"]);
  expect(LogLead.safeParse({ ...call, source: "public-form" }).success).toBe(false);
});

test("a next action has a day, and a day has a next action", () => {
  const touch = { ...seen, channel: "phone", direction: "out", summary: "谈" };
  expect(LogTouch.safeParse({ ...touch, nextAction: "回访", nextActionOn: "2026-03-02" }).success).toBe(true);
  expect(LogTouch.safeParse({ ...touch, nextAction: "回访" }).error?.issues[0]?.path).toEqual(["nextActionOn"]);
  expect(LogTouch.safeParse({ ...touch, nextActionOn: "2026-03-02" }).error?.issues[0]?.path).toEqual(["nextAction"]);
  expect(LogTouch.safeParse({ ...touch, nextAction: "回访", nextActionOn: "2026-02-30" }).success).toBe(false);
});

test("client cannot say is taken for exactly the facts where it is legal", () => {
  for (const name of FACT_NAMES) {
    const taken = RecordFacts.safeParse({ ...seen, facts: { [name]: { unsaid: true } } }).success;
    expect([name, taken]).toEqual([name, FACTS[name].mayBeUnsaid]);
  }
});

test("a fact is of its own kind, and only what is sent is looked at", () => {
  const facts = (sent: object) => RecordFacts.safeParse({ ...seen, facts: sent }).success;
  expect(facts({ landMu: { value: 30.5 } })).toBe(true);
  expect(facts({ landMu: { value: "30" } })).toBe(false);
  expect(facts({ landMu: { value: -1 } })).toBe(false);
  expect(facts({ totalInvestment: { value: 1.5 } })).toBe(false);
  expect(facts({ contractOn: { value: "2026-02-30" } })).toBe(false);
  expect(facts({ decision: { value: "perhaps" } })).toBe(false);
  expect(facts({ nothing: { value: 1 } })).toBe(false);
  expect(facts({})).toBe(false);
});

test("what cannot be kept on both engines is refused, not stored", () => {
  expect(LogLead.safeParse({ ...call, title: "a\0b" }).success).toBe(false);
  expect(LogLead.safeParse({ ...call, title: "a\ud800b" }).success).toBe(false);
  expect(LogLead.safeParse({ ...call, title: "𠮷野家" }).success).toBe(true);
});

test("parsing twice says the same as parsing once", () => {
  const once = LogLead.parse({ ...call, title: "  建厂  ", email: " A@example.org " });
  expect(LogLead.parse(once)).toEqual(once);
});

test("no body whatever makes a schema throw", () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      for (const schema of Object.values(input)) schema.safeParse(body);
    }),
    { numRuns: 200 },
  );
});

test("an empty field of the filter form asks for nothing", () => {
  const empty = Object.fromEntries(Object.keys(LeadFilter.shape).map((name) => [name, ""]));
  expect(toQuery(LeadFilter.parse(empty))).toBe("");
});

test("a filter survives its own address, whatever was in it", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(LeadFilter.shape)), fc.string()), (typed) => {
      const filter = LeadFilter.parse(typed);
      expect(LeadFilter.parse(Object.fromEntries(new URLSearchParams(toQuery(filter))))).toEqual(filter);
    }),
  );
});

test("a day or a moment of a year nobody means is refused: days are counted one by one from it", () => {
  const action = (nextActionOn: string) =>
    SetNextAction.safeParse({ leadId: "l", nextAction: "打电话", nextActionOn }).success;
  expect(["2026-12-01", "2199-12-31"].map(action)).toEqual([true, true]);
  expect(["0206-12-01", "9999-12-31", "0000-01-01"].map(action)).toEqual([false, false, false]);
  const logged = (receivedAt: string) =>
    LogLead.safeParse({ investorName: "甲", title: "乙", contact: "a@example.org", source: "phone", receivedAt })
      .success;
  expect(logged("2026-11-23T10:00:00+08:00")).toBe(true);
  expect(["0001-01-01T00:00:00Z", "0000-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z"].map(logged)).toEqual([
    false,
    false,
    false,
  ]);
});
