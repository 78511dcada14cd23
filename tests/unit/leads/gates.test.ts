import { expect, test } from "vitest";
import type { RecordedFacts } from "@/lib/leads/facts";
import { CITY_REVIEWS_FROM_FEN, type GateView, missingFor, moversInto } from "@/lib/leads/gates";

const lead = (change: Partial<GateView> = {}): GateView => ({
  investorName: "广州甲食品有限公司",
  hasContactWay: true,
  source: "public-form",
  intent: "建厂",
  fromPublicForm: true,
  hasConsent: true,
  ownerId: "li",
  respondedAt: new Date(0),
  hasMatch: true,
  locationId: "deqing",
  isAccepted: true,
  nextAction: "踏勘",
  nextActionOn: "2026-03-02",
  facts: {},
  ...change,
});
const said = (value: string | number | boolean) => ({ value, at: "2026-03-01T00:00:00Z", by: "li" });
const needs = (view: GateView, stage: Parameters<typeof missingFor>[0]) =>
  missingFor(stage, view).map(({ need }) => need);

test("consent is asked of who wrote through the form, not of who called", () => {
  expect(needs(lead({ hasConsent: false }), "new")).toEqual(["consent"]);
  expect(needs(lead({ hasConsent: false, fromPublicForm: false }), "new")).toEqual([]);
});

test("a gate asks for everything of the stages before it too", () => {
  expect(needs(lead({ hasContactWay: false }), "responded")).toEqual(["contactWay", "originCountry", "originKind"]);
});

test("only a domestic investor is asked for a credit code", () => {
  const facts: RecordedFacts = { originKind: said("domestic") };
  expect(needs(lead({ facts }), "negotiating")).toContain("creditCode");
  expect(needs(lead({ facts: { originKind: said("foreign") } }), "negotiating")).not.toContain("creditCode");
});

test("land or floor: one of them is enough, and the client may not know", () => {
  expect(needs(lead(), "negotiating")).toContain("landMu");
  expect(needs(lead({ facts: { floorAreaM2: said(5000) } }), "negotiating")).not.toContain("landMu");
  const unsaid = { unsaid: true as const, at: "2026-03-01T00:00:00Z", by: "li" };
  expect(needs(lead({ facts: { landMu: unsaid } }), "negotiating")).not.toContain("landMu");
});

test("client cannot say is no answer where somebody of the bureau must know", () => {
  const unsaid = { unsaid: true as const, at: "2026-03-01T00:00:00Z", by: "li" };
  expect(needs(lead({ facts: { decision: unsaid } }), "assessed")).toContain("decision");
});

test("what is missing says who can supply it", () => {
  const missing = missingFor("responded", lead({ hasContactWay: false }));
  expect(missing[0]).toEqual({ need: "contactWay", from: "investor", stage: "new", mayBeUnsaid: false });
  expect(missing[1]).toMatchObject({ need: "originCountry", from: "officer", stage: "responded" });
});

test("a lead that is not to be pursued is assigned to nobody", () => {
  const missing = missingFor("assigned", lead({ facts: { decision: said("decline") } }));
  expect(missing.find(({ need }) => need === "decision")).toMatchObject({ isWrong: true, stage: "assigned" });
});

test("the city confirms signings of any size, and assessments from five hundred million yuan up", () => {
  expect(moversInto("signed", null)).toEqual({ movers: ["city-officer", "manager"], isConfirmation: true });
  expect(moversInto("assessed", CITY_REVIEWS_FROM_FEN - 1).isConfirmation).toBe(false);
  expect(moversInto("assessed", CITY_REVIEWS_FROM_FEN)).toEqual({
    movers: ["city-officer", "manager"],
    isConfirmation: true,
  });
});
