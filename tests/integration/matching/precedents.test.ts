import { expect, test } from "vitest";
import { suggestionsOf } from "@/app/_server/suggestions";
import type { Lead } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/calendar/shanghai";
import { acceptOffer } from "@/lib/leads/accept";
import { decideMatch } from "@/lib/leads/decide-match";
import { LogLead } from "@/lib/leads/input";
import { logLead } from "@/lib/leads/log";
import { markInvalid } from "@/lib/leads/mark-invalid";
import { matchAgain } from "@/lib/leads/match-again";
import { offerLead } from "@/lib/leads/offer";
import { bringInPrecedents } from "@/lib/leads/precedent";
import { readyToMatch } from "@/lib/leads/ready-to-match";
import { leadRecord } from "@/lib/leads/record";
import { reopenLead } from "@/lib/leads/reopen";
import { returnLead } from "@/lib/leads/return";
import { match } from "@/lib/matching/match";
import { withPrecedents } from "@/lib/matching/own";
import { prepare } from "@/lib/matching/prepare";
import { recordsOf } from "@/lib/policy/records";
import { atWork } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const { does, now } = atWork(store);
const BOXES = "We print colour boxes and cartons, 50 mu.";

async function logged(actor: Actor, name: string): Promise<Lead> {
  const input = LogLead.parse({
    source: "phone",
    title: BOXES,
    investorName: name,
    contact: "13800138000",
    intent: BOXES,
    anyway: "试",
  });
  const { id } = await store().write((tx) => logLead(tx, actor, input));
  return now({ id });
}
const rankOf = async (lead: Lead, place: string) => {
  const found = await store().read.matches.latest(lead.id);
  return found?.result.locations.findIndex(({ id }) => id === place) ?? -1;
};
const CONFIRMED = { clusterId: null, locationId: "fengkai", note: "" } as const;

test("once officers have said where such leads belong, the next one ranks that place higher", async () => {
  const li = await given(store()).cityOfficer();
  const first = await logged(li, "甲");
  const before = await rankOf(first, "fengkai");
  for (const lead of [first, await logged(li, "乙"), await logged(li, "丙")])
    await does(li, decideMatch, lead, CONFIRMED);
  expect((await store().read.matches.latest(first.id))?.decidedPlaceRank).toBe(before + 1);
  expect((await store().read.matches.latest(first.id))?.decidedClusterRank).toBeNull();
  const next = await logged(li, "丁");
  expect(await rankOf(next, "fengkai")).toBeLessThan(before);
  expect((await store().read.matches.latest(next.id))?.result.precedentsAsOf).toBe(3);
});

test("a lead matched again does not count itself", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  await does(li, decideMatch, lead, CONFIRMED);
  await does(li, matchAgain, lead);
  const result = (await store().read.matches.latest(lead.id))?.result;
  expect(JSON.stringify(result)).not.toContain("own-leads");
});

test("a precedent follows the lead: another decision, a county that takes it and gives it back, invalid, taken up again", async () => {
  const [li, wu] = [await given(store()).manager(), await given(store()).officer("sihui")];
  const lead = await logged(li, "甲");
  const held = () => store().read.precedents.ofLead(lead.id);
  expect(await held()).toBeNull();
  await does(li, offerLead, lead, { locationId: "sihui", reason: "x" });
  expect(await held()).toBeNull();
  await does(wu, acceptOffer, lead, { note: "" });
  expect(await held()).toMatchObject({ kind: "accepted", locationId: "sihui" });
  await does(wu, returnLead, lead, { reason: "无地" });
  expect(await held()).toBeNull();
  await does(li, decideMatch, lead, CONFIRMED);
  expect(await held()).toMatchObject({ kind: "corrected", locationId: "fengkai" });
  await does(li, markInvalid, lead, { reason: "广告" });
  expect(await held()).toBeNull();
  await does(li, reopenLead, lead, { reason: "看错了" });
  expect(await held()).toMatchObject({ kind: "corrected", locationId: "fengkai" });
});

test("what a county enters for itself is no choice of a place", async () => {
  const wu = await given(store()).officer("sihui");
  const lead = await logged(wu, "甲");
  await does(wu, returnLead, lead, { reason: "x" });
  expect(await store().read.precedents.lastSeq()).toBe(0);
});

test("an old answer can be given again from what was known then", async () => {
  const li = await given(store()).cityOfficer();
  const leads = [await logged(li, "甲"), await logged(li, "乙")];
  for (const lead of leads) await does(li, decideMatch, lead, CONFIRMED);
  const third = await logged(li, "丙");
  const old = await store().read.matches.latest(third.id);
  await does(li, markInvalid, leads[0] as Lead, { reason: "广告" });
  const { added } = await store().read.precedents.between(0, old?.result.precedentsAsOf ?? 0);
  const ready = withPrecedents(prepare(await store().read.policy.current()), old?.result.precedentsAsOf ?? 0, added);
  const today = dayOf(old?.madeAt ?? new Date());
  expect(match(ready, old?.input ?? { text: "" }, { today })).toEqual(old?.result);
});

test("a version that reads texts as before knows the leads of the one before, as if it had read them itself", async () => {
  const li = await given(store()).cityOfficer();
  await does(li, decideMatch, await logged(li, "甲"), CONFIRMED);
  const before = await readyToMatch(store().read);
  const next = { id: "next", publishedAt: new Date(), publishedBy: null, note: "one measure less" };
  const records = recordsOf({ ...before.set, measures: before.set.measures.slice(1) });
  await store().write((tx) => tx.policy.publish(next, records, "library"));
  const after = await readyToMatch(store().read);
  expect([after.set.version, after.own]).toEqual(["next", before.own]);
  const { added } = await store().read.precedents.between(0, 1);
  const asked = { text: BOXES };
  expect(match(after, asked)).toEqual(match(withPrecedents(prepare(after.set), 1, added), asked));
});

test("nothing that was undone is remembered", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  const undone = store().write(async (tx) => {
    await decideMatch(tx, li, { ...CONFIRMED, leadId: lead.id, version: lead.version });
    expect((await readyToMatch(tx)).own.asOf).toBe(1);
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  expect((await readyToMatch(store().read)).own.asOf).toBe(0);
});

test("a county reads how many leads went where, and the names of its own only", async () => {
  const li = await given(store()).cityOfficer();
  const [other, own] = [await logged(li, "甲"), await given(store()).officer("sihui")];
  await does(li, decideMatch, other, CONFIRMED);
  const theirs = await logged(own, "乙");
  const record = await leadRecord(store().read, own, { leadId: theirs.id });
  const kept = JSON.stringify((await store().read.matches.latest(theirs.id))?.result);
  expect([kept.includes(`lead:${other.id}`), kept.includes("own-leads")]).toEqual([true, true]);
  expect(JSON.stringify(record)).not.toContain(other.id);
  expect(JSON.stringify(record)).toContain("place.own-leads");
});

test("an investor is told a number from three on, and never which leads they were", async () => {
  const li = await given(store()).cityOfficer();
  const set = await store().read.policy.current();
  const told = async (name: string) => {
    const lead = await logged(li, name);
    const result = (await store().read.matches.latest(lead.id))?.result;
    const said = JSON.stringify(result && suggestionsOf(set, result, "zh", new Date()));
    await does(li, decideMatch, lead, { ...CONFIRMED, locationId: result?.locations[0]?.id ?? null });
    return [said.includes("own-leads"), said.includes("lead:")];
  };
  for (const name of ["甲", "乙", "丙"]) expect(await told(name)).toEqual([false, false]);
  expect(await told("丁")).toEqual([true, false]);
});

test("leads decided before there were precedents are brought in once", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, "甲");
  const latest = await store().read.matches.latest(lead.id);
  await store().write((tx) =>
    tx.matches.decide(latest?.id ?? "", {
      decidedAt: new Date(),
      decidedBy: li.id,
      decidedLocationId: "fengkai",
      isCorrected: true,
    }),
  );
  expect(await bringInPrecedents(store().write)).toBe(1);
  expect(await store().read.precedents.ofLead(lead.id)).toMatchObject({ kind: "corrected", text: latest?.input.text });
  expect(await bringInPrecedents(store().write)).toBe(0);
  expect(await store().read.precedents.lastSeq()).toBe(1);
});
