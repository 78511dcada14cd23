import { expect, test } from "vitest";
import type { Lead } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { acceptOffer } from "@/lib/leads/accept";
import { decideMatch } from "@/lib/leads/decide-match";
import { LogLead } from "@/lib/leads/input";
import { logLead } from "@/lib/leads/log";
import { matchAgain } from "@/lib/leads/match-again";
import { offerLead } from "@/lib/leads/offer";
import { recordFacts } from "@/lib/leads/record-facts";
import { returnLead } from "@/lib/leads/return";
import type { LocationId } from "@/lib/policy/reference";
import { bringInSuggestions } from "@/lib/suggestions/settle";
import { atWork } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const { does, now } = atWork(store);
const BOXES = "We print colour boxes and cartons, 50 mu.";

async function logged(actor: Actor, name: string, intent = BOXES): Promise<Lead> {
  const input = { source: "phone", title: intent, investorName: name, contact: "13800138000", intent, anyway: "试" };
  return now(await store().write((tx) => logLead(tx, actor, LogLead.parse(input))));
}
const judged = (lead: Lead) => store().read.suggestions.ofLead(lead.id);
async function suggested(lead: Lead) {
  const first = await store().read.matches.first(lead.id);
  return {
    clusters: first?.result.clusters.map(({ id }) => id) ?? [],
    places: first?.result.locations.map(({ id }) => id) ?? [],
  };
}

test("an answer that nobody has decided on is open, with what it suggested first", async () => {
  const lead = await logged(await given(store()).cityOfficer(), "甲");
  const { clusters, places } = await suggested(lead);
  expect(await judged(lead)).toMatchObject({
    behaviour: "match",
    suggestedClusterId: clusters[0],
    suggestedPlaceId: places[0],
    clusterOutcome: "open",
    placeOutcome: "open",
    placeDecidedBy: null,
  });
});

test("confirming makes the first right; the second and third are of the three; anything else is missed", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  const { clusters, places } = await suggested(lead);
  const decides = async (place: number, cluster: number) => {
    await does(li, decideMatch, lead, {
      clusterId: clusters[cluster] ?? null,
      locationId: places[place] as LocationId,
      note: "",
    });
    return judged(lead);
  };
  expect(await decides(0, 0)).toMatchObject({ placeOutcome: "first", clusterOutcome: "first" });
  const decided = await store().read.matches.latest(lead.id);
  expect([decided?.decidedPlaceRank, decided?.decidedClusterRank]).toEqual([1, 1]);
  expect(await decides(1, 1)).toMatchObject({ placeOutcome: "three", decidedPlaceId: places[1] });
  expect(await decides(2, 0)).toMatchObject({ placeOutcome: "three", clusterOutcome: "first" });
  expect(await decides(3, 0)).toMatchObject({ placeOutcome: "missed", placeDecidedBy: "officer" });
});

test("'none of them fits' is a decision against every suggestion", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  await does(li, decideMatch, lead, { clusterId: null, locationId: null, note: "" });
  const none = { placeOutcome: "missed", decidedPlaceId: null, clusterOutcome: "missed", decidedClusterId: null };
  expect(await judged(lead)).toMatchObject(none);
});

test("the first answer is judged, however often the lead is matched again after the decision", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  const { places } = await suggested(lead);
  await does(li, decideMatch, lead, { clusterId: null, locationId: places[4] as LocationId, note: "" });
  await does(li, matchAgain, lead);
  const first = await store().read.matches.first(lead.id);
  expect((await store().read.matches.latest(lead.id))?.id).not.toBe(first?.id);
  expect(await judged(lead)).toMatchObject({
    madeAt: first?.madeAt,
    placeOutcome: "missed",
    suggestedPlaceId: places[0],
  });
});

test("the county that takes a lead it was offered decides its place until it gives it back", async () => {
  const [li, wu] = [await given(store()).manager(), await given(store()).officer("sihui")];
  const lead = await logged(li, "甲");
  await does(li, offerLead, lead, { locationId: "sihui", reason: "x" });
  expect(await judged(lead)).toMatchObject({ placeOutcome: "open" });
  await does(wu, acceptOffer, lead, { note: "" });
  expect(await judged(lead)).toMatchObject({ decidedPlaceId: "sihui", placeDecidedBy: "accepted" });
  await does(wu, returnLead, lead, { reason: "无地" });
  expect(await judged(lead)).toMatchObject({ placeOutcome: "open", decidedPlaceId: null });
});

test("a lead that a county enters for itself has its place before the answer, so nothing is judged of it", async () => {
  const wu = await given(store()).officer("sihui");
  expect(await judged(await logged(wu, "甲"))).toMatchObject({
    placeOutcome: "unjudged",
    decidedPlaceId: "sihui",
    placeDecidedBy: null,
    clusterOutcome: "open",
  });
});

test("what was too vague to suggest a place for is not judged, whatever is decided", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲", "您好，想投资。");
  await does(li, decideMatch, lead, { clusterId: null, locationId: "sihui", note: "" });
  expect(await judged(lead)).toMatchObject({ behaviour: "ask_clarification", placeOutcome: "unjudged" });
});

test("a cluster recorded as a fact decides as a confirmed match does, and is taken back with it", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  const { clusters } = await suggested(lead);
  await does(li, recordFacts, lead, { facts: { cluster: { value: clusters[0] as string } } });
  expect(await judged(lead)).toMatchObject({ clusterOutcome: "first" });
  await does(li, recordFacts, lead, { facts: { cluster: null } });
  expect(await judged(lead)).toMatchObject({ clusterOutcome: "open" });
});

test("answers from before any were judged are brought in once", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  const { places } = await suggested(lead);
  await does(li, decideMatch, lead, { clusterId: null, locationId: places[0] as LocationId, note: "" });
  const before = await judged(lead);
  await store().engine.write((q) => q.rawWrite("delete from suggestions", []));
  expect(await bringInSuggestions(store().write)).toBe(1);
  expect(await judged(lead)).toEqual(before);
  expect(await bringInSuggestions(store().write)).toBe(0);
});
