import { expect, test } from "vitest";
import { EVERYTHING } from "@/lib/access/scope";
import { amendDetails } from "@/lib/leads/amend-details";
import { decideMatch } from "@/lib/leads/decide-match";
import { FactAnswers } from "@/lib/leads/fact-input";
import { matchAgain } from "@/lib/leads/match-again";
import { recordFacts } from "@/lib/leads/record-facts";
import { atWork, codeOf, refusal } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);

test("facts keep who said so and when, and fill the columns that reports read", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  const facts = FactAnswers.parse({
    landMu: { value: 32.5 },
    totalInvestment: { value: 12_000_000_000 },
    contractAmount: { value: 10_000_000_000 },
    paidIn: { value: 3_000_000_000 },
    timing: { unsaid: true },
  });
  await does(li, recordFacts, lead, { facts });
  const after = await now(lead);
  expect(after).toMatchObject({
    landMu: 32.5,
    investmentFen: 12_000_000_000,
    contractFen: 10_000_000_000,
    paidInFen: 3_000_000_000,
  });
  expect(after.facts.timing).toMatchObject({ unsaid: true, by: li.id });
  const [line] = await store().read.history.ofLead(lead.id);
  expect(line?.detail.after).toMatchObject({ "facts.landMu": 32.5, "facts.timing": { unsaid: true } });
});

test("a fact said again keeps its first date, and null takes it back", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, recordFacts, lead, { facts: { landMu: { value: 30 } } });
  const first = (await now(lead)).facts.landMu;
  await does(await given(store()).cityOfficer(), recordFacts, lead, { facts: { landMu: { value: 30 } } });
  expect((await now(lead)).facts.landMu).toEqual(first);
  await does(li, recordFacts, lead, { facts: { landMu: null } });
  expect(await now(lead)).toMatchObject({ landMu: null, facts: {} });
});

test("clusters and measures that the library does not have are refused, and so is a false credit code", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  const refused = async (facts: FactAnswers) => (await refusal(does(li, recordFacts, lead, { facts }))).fields;
  expect(await refused({ cluster: { value: "no-such" } })).toHaveProperty("facts.cluster");
  expect(await refused({ policyPromises: { value: ["no-such"] } })).toHaveProperty("facts.policyPromises");
  expect(await refused({ creditCode: { value: "91440101MA59E3Q12X" } })).toHaveProperty("facts.creditCode");
});

test("a correction is searched for at once, under the old words no more", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, amendDetails, lead, {
    title: "怀集竹材加工",
    investorName: "广西丙竹业有限公司",
    phone: "0758-2899000",
  });
  const found = (query: string) => store().read.search.serials(EVERYTHING, query, 5);
  expect(await found("竹材加工")).toEqual([lead.serial]);
  expect(await found("食品有限")).toEqual([]);
  expect((await now(lead)).phone).toBe("+867582899000");
});

test("an amount is kept as it was said, and counted in fen of yuan", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ email: "a@example.org" });
  await does(li, amendDetails, lead, { amount: 10_000_000, currency: "USD" });
  expect(await now(lead)).toMatchObject({ amount: 10_000_000, currency: "USD", investmentFen: 7_200_000_000 });
});

test("the last way to reach somebody is not taken away", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ phone: "+8613800138000" });
  expect(await codeOf(does(li, amendDetails, lead, { phone: null }))).toBe("input.invalid");
});

test("a match is kept with its policy version; a decision stands beside it and is not guessed over", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, matchAgain, lead);
  const match = await store().read.matches.latest(lead.id);
  expect(match?.policyVersionId).toBe((await store().read.policy.current()).version);
  const cluster = (await store().read.policy.current()).clusters.at(-1)?.id as string;
  await does(li, decideMatch, lead, { clusterId: cluster, locationId: "deqing", note: "与投资人确认" });
  expect(await now(lead)).toMatchObject({
    clusterId: cluster,
    isClusterConfirmed: true,
    suggestedLocationId: "deqing",
  });
  expect(await store().read.matches.latest(lead.id)).toMatchObject({ decidedBy: li.id, decidedLocationId: "deqing" });
  for (let again = 0; again < 2; again++) {
    await does(li, matchAgain, lead);
    expect(await now(lead)).toMatchObject({ clusterId: cluster, suggestedLocationId: "deqing" });
  }
  const said = await store().read.matches.lastDecision(lead.id);
  expect(said).toMatchObject({
    id: match?.id,
    decidedBy: li.id,
    decidedClusterId: cluster,
    decidedLocationId: "deqing",
  });
  expect(await store().read.matches.ofLead(lead.id)).toHaveLength(3);
  expect((await story(lead))[1]).toMatch(/^lead\.match-(confirmed|corrected)$/);
});

test("a neighbour's lead is neither amended, matched nor decided", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({ locationId: "fengkai" });
  expect(await codeOf(does(chen, amendDetails, lead, { title: "改" }))).toBe("lead.not-found");
  expect(await codeOf(does(chen, recordFacts, lead, { facts: { landMu: { value: 1 } } }))).toBe("lead.not-found");
  expect(await codeOf(does(chen, matchAgain, lead))).toBe("lead.not-found");
  expect(await codeOf(does(chen, decideMatch, lead, { clusterId: null, locationId: null }))).toBe("lead.not-found");
  expect((await now(lead)).version).toBe(1);
});
