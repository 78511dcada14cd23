import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { amendDetails } from "@/lib/leads/amend-details";
import { decideReadings } from "@/lib/leads/decide-readings";
import { DecideReadings } from "@/lib/leads/input";
import { matchAgain } from "@/lib/leads/match-again";
import { atWork, codeOf, refusal } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);
const WORDS = "生产新能源汽车压铸件，计划投资三亿元，需要八十亩地，招工200人，产生废气，要靠近西江码头，希望落在四会。";

async function matched(by: Actor, change = {}) {
  const lead = await given(store()).lead({ title: "压铸件项目", intent: WORDS, ...change });
  await does(by, matchAgain, lead);
  return lead;
}

const decide = async (by: Actor, lead: { id: string }, ...decisions: unknown[]) => {
  const { decisions: parsed } = DecideReadings.parse({ leadId: lead.id, decisions });
  return does(by, decideReadings, lead, { decisions: parsed });
};
const latest = async (lead: { id: string }) => {
  const match = await store().read.matches.latest(lead.id);
  if (!match) throw new Error("never matched");
  return match;
};

test("readings confirmed and corrected fill the record with who said so, and the lead is matched by them", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await matched(li);
  const first = await latest(lead);
  await decide(
    li,
    lead,
    { name: "amount", value: 40_000_000, unit: "USD" },
    { name: "land", value: 80 },
    { name: "jobs", value: 150 },
    { name: "emissions", value: true },
  );
  const after = await now(lead);
  expect(after).toMatchObject({
    amount: 40_000_000,
    currency: "USD",
    investmentFen: 28_800_000_000,
    landMu: 80,
    jobs: 150,
  });
  expect(after.facts).toMatchObject({
    totalInvestment: { value: 28_800_000_000, by: li.id },
    investmentBand: { value: "100m-500m" },
    landMu: { value: 80 },
    jobsBand: { value: "101-500" },
    environmentFlags: { value: ["emissions"] },
  });
  const match = await latest(lead);
  expect(match.id).not.toBe(first.id);
  expect(match.policyVersionId).toBe((await store().read.policy.current()).version);
  expect(match.input).toMatchObject({ investmentAmount: 40_000_000, currency: "USD", landMu: 80, jobs: 150 });
  expect(match.input.decided).toContainEqual({ name: "land", value: 80, unit: "mu" });
  expect(match.result.facts.find(({ name, span }) => name === "jobs" && span)?.value).toBe(150);
});

test("the history tells each reading before and after", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await matched(li);
  await decide(li, lead, { name: "land", value: 60 }, { name: "place.sihui", value: null });
  expect((await story(lead)).at(-1)).toBe("lead.readings-decided");
  const [line] = await store().read.history.ofLead(lead.id);
  expect(line?.detail).toMatchObject({
    before: { landMu: null },
    after: { landMu: 60, "facts.landMu": 60 },
    readings: [
      { name: "land", before: 80, after: 60, unit: "mu" },
      { name: "place.sihui", before: true, after: null },
    ],
  });
});

test("a reading dismissed counts no more, now and whenever the lead is matched again, until it is said otherwise", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await matched(li);
  const places = async () => (await latest(lead)).result.facts.filter(({ name }) => name === "place");
  expect(await places()).toHaveLength(1);
  await decide(li, lead, { name: "place.sihui", value: null });
  await does(li, matchAgain, lead);
  expect(await places()).toEqual([]);
  await decide(li, lead, { name: "place.sihui", value: true });
  expect(await places()).toHaveLength(1);
});

test("a reading dismissed takes back what it had filled, and nothing that somebody recorded since", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await matched(li, { email: "a@example.org" });
  const all = [
    { name: "amount", value: 300_000_000, unit: "CNY" },
    { name: "jobs", value: 200 },
    { name: "emissions", value: true },
  ];
  await decide(li, lead, ...all);
  await does(li, amendDetails, lead, { jobs: 180 });
  await decide(li, lead, ...all.map(({ name }) => ({ name, value: null })));
  const after = await now(lead);
  expect(after).toMatchObject({ amount: null, currency: null, investmentFen: null, jobs: 180 });
  expect(Object.keys(after.facts)).toEqual(["jobsBand"]);
  expect((await latest(lead)).input).toMatchObject({ investmentAmount: null, jobs: 180 });
});

const SUPPLIES =
  "生产铝合金压铸件，固定资产投资两亿元，用电12MVA，天然气，招女工300人，客户主要是小鹏汽车，每天用水500吨。";

test("power, gas and fixed assets fill the record, labour, water and customers stand in the match, all matched by again", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await matched(li, { intent: SUPPLIES });
  await decide(
    li,
    lead,
    { name: "fixed-assets", value: 200_000_000, unit: "CNY" },
    { name: "power", value: 12, unit: "MVA" },
    { name: "need.gas", value: true },
    { name: "labour.women", value: 250 },
    { name: "customers", value: "比亚迪" },
    { name: "water", value: 450 },
  );
  expect((await now(lead)).facts).toMatchObject({
    fixedAssetInvestment: { value: 20_000_000_000, by: li.id },
    energyFlags: { value: ["high-power", "gas"] },
  });
  const said = async (name: string) =>
    (await latest(lead)).result.facts.find((fact) => fact.name === name && fact.span);
  expect(await said("labour.women")).toMatchObject({ value: 250, unit: "people" });
  expect(await said("customers")).toMatchObject({ value: "比亚迪" });
  expect(await said("water")).toMatchObject({ value: 450, unit: "t/day" });
  await decide(
    li,
    lead,
    ...["fixed-assets", "power", "need.gas", "labour.women"].map((name) => ({ name, value: null })),
  );
  expect(Object.keys((await now(lead)).facts)).toEqual([]);
  expect([await said("power"), await said("labour.women"), await said("need.gas")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("only what was read in the words can be decided, in its own kind and unit", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await matched(li);
  const { code, fields } = await refusal(decide(li, lead, { name: "need.no-such", value: null }));
  expect([code, fields]).toEqual(["input.invalid", { "decisions.0.name": "not-a-choice" }]);
  const parsed = (decision: object) => DecideReadings.safeParse({ leadId: lead.id, decisions: [decision] }).success;
  expect(parsed({ name: "land", value: "80" })).toBe(false);
  expect(parsed({ name: "land", value: 80, unit: "m2" })).toBe(false);
  expect(parsed({ name: "place.sihui", value: "gaoyao" })).toBe(false);
  expect(parsed({ name: "power", value: 3, unit: "horses" })).toBe(false);
  expect(parsed({ name: "labour.women", value: false })).toBe(false);
  expect(parsed({ name: "export", value: 101 })).toBe(false);
  expect(parsed({ name: "customers", value: " " })).toBe(false);
  expect([parsed({ name: "labour.women", value: true }), parsed({ name: "export", value: 60 })]).toEqual([true, true]);
  expect(DecideReadings.safeParse({ leadId: lead.id, decisions: [] }).success).toBe(false);
});

test("a neighbour finds no lead, and who saw an earlier version is told so", async () => {
  const li = await given(store()).cityOfficer();
  const chen = await given(store()).officer("deqing");
  const lead = await matched(li, { locationId: "fengkai" });
  expect(await codeOf(decide(chen, lead, { name: "land", value: 80 }))).toBe("lead.not-found");
  const { decisions } = DecideReadings.parse({ leadId: lead.id, decisions: [{ name: "land", value: 80 }] });
  const stale = store().write((tx) => decideReadings(tx, li, { leadId: lead.id, version: 1, decisions }));
  expect(await codeOf(stale)).toBe("lead.changed");
  expect(await now(lead)).toMatchObject({ landMu: null, version: 2 });
  expect(await store().read.matches.ofLead(lead.id)).toHaveLength(1);
});
