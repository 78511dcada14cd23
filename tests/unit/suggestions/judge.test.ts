import { expect, test } from "vitest";
import { LeadFilter, toQuery } from "@/lib/leads/list";
import type { Stage } from "@/lib/leads/stages";
import { askedOf, bandAsked } from "@/lib/suggestions/filter";
import { suggestionOf } from "@/lib/suggestions/judge";

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const first = {
  madeAt: at(2),
  policyVersionId: "p1",
  result: {
    behaviour: "match" as const,
    clusters: [{ id: "food", probability: 0.8126 }],
    locations: ["sihui", "gaoyao", "huaiji", "deqing"].map((id, i) => ({ id, probability: 0.4 - i / 10 })),
  },
};
const lead = {
  id: "1",
  stage: "new" as Stage,
  locationId: null as string | null,
  isAccepted: false,
  clusterId: null as string | null,
  isClusterConfirmed: false,
  facts: {},
};
const taken = (locationId: string, day: number, answeredBy = "county") => ({
  state: "accepted" as const,
  locationId,
  offeredBy: "city",
  offeredAt: at(day),
  answeredBy,
});
const said = (decidedLocationId: string | null) => ({ decidedAt: at(5), decidedLocationId });
const held = (locationId: string, stage: Stage = "assigned") => ({ ...lead, locationId, isAccepted: true, stage });

test("probabilities are kept in thousandths, as the first answer gave them", () => {
  expect(suggestionOf(lead, first, null, [])).toMatchObject({ clusterPermille: 813, placePermille: 400 });
});

test("where it was signed outranks what an officer said, and that outranks who took it", () => {
  const decided = (stage: Stage, officer: string | null) =>
    suggestionOf(held("huaiji", stage), first, officer ? said(officer) : null, [taken("huaiji", 6)]);
  expect(decided("signed", "sihui")).toMatchObject({ decidedPlaceId: "huaiji", placeDecidedBy: "signed" });
  expect(decided("negotiating", "sihui")).toMatchObject({ decidedPlaceId: "sihui", placeDecidedBy: "officer" });
  expect(decided("negotiating", null)).toMatchObject({ decidedPlaceId: "huaiji", placeOutcome: "three" });
});

test("a county that takes a lead nobody found fitting decides after all", () => {
  const found = suggestionOf(held("deqing"), first, said(null), [taken("deqing", 6)]);
  expect(found).toMatchObject({ placeOutcome: "missed", decidedPlaceId: "deqing", placeDecidedBy: "accepted" });
});

test("a place that was there before the answer is not judged", () => {
  const unjudged = { placeOutcome: "unjudged", decidedPlaceId: "sihui", placeDecidedBy: null };
  expect(suggestionOf(held("sihui"), first, null, [taken("sihui", 1)])).toMatchObject(unjudged);
  expect(suggestionOf(held("sihui"), first, null, [taken("sihui", 6, "city")])).toMatchObject(unjudged);
  expect(suggestionOf(held("sihui", "signed"), first, null, [])).toMatchObject(unjudged);
});

test("an offer that nobody has answered decides nothing", () => {
  const offered = { ...held("sihui"), isAccepted: false };
  expect(suggestionOf(offered, first, null, []).placeOutcome).toBe("open");
});

test("a cluster that was said before the answer is not judged by it", () => {
  const confirmed = (day: number) => ({
    ...lead,
    clusterId: "food",
    isClusterConfirmed: true,
    facts: { cluster: { value: "food", at: at(day).toISOString(), by: "x" } },
  });
  expect(suggestionOf(confirmed(1), first, null, []).clusterOutcome).toBe("unjudged");
  expect(suggestionOf(confirmed(3), first, null, []).clusterOutcome).toBe("first");
});

test("a list's address says which outcome, how sure and what was decided, and nothing else gets through", () => {
  const asked = { suggestion: "place-three", sure: "cluster-9", decidedPlace: "none", firstAnswer: "flag_spam" };
  const filter = LeadFilter.parse(asked);
  expect(filter).toMatchObject(asked);
  expect(LeadFilter.parse(Object.fromEntries(new URLSearchParams(toQuery(filter))))).toEqual(filter);
  expect(askedOf("place-three")).toEqual({ subject: "place", outcomes: ["first", "three"] });
  expect(bandAsked("cluster-9")).toEqual({ subject: "cluster", band: 9 });
  expect(LeadFilter.parse({ suggestion: "place-best", sure: "place-10" })).toEqual(LeadFilter.parse({}));
});
