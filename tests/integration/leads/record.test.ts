import { expect, test } from "vitest";
import type { NewLead } from "@/db";
import { visibleTo } from "@/lib/access/scope";
import { addDays, DAY_MS, dayOf } from "@/lib/calendar/shanghai";
import { acceptOffer } from "@/lib/leads/accept";
import { claimLead } from "@/lib/leads/claim";
import { logTouch } from "@/lib/leads/log-touch";
import { offerLead } from "@/lib/leads/offer";
import { leadRecord } from "@/lib/leads/record";
import { atWork } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does } = atWork(store);
const now = new Date();
const today = dayOf(now);
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
const titles = (group: { rows: { title: string }[] }) => group.rows.map(({ title }) => title);

test("the record of a lead holds all that is kept, what comes next, and what its reader may do", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, claimLead, lead);
  await does(li, logTouch, lead, { channel: "phone", direction: "out", summary: "已回复" });
  const record = await leadRecord(store().read, li, { leadId: lead.id });
  expect(record).toMatchObject({
    lead: { id: lead.id, version: 3 },
    names: { [li.id]: li.name },
    next: { stage: "responded" },
  });
  expect(record?.touches).toHaveLength(1);
  expect(record?.history.map(({ event }) => event)).toEqual(["lead.first-reply", "lead.claimed"]);
  expect(record?.verbs).toContain("advance");
  expect(record?.verbs).not.toContain("claim");
});

test("a record never shows addresses or the secrets of a private link", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, claimLead, lead);
  await store().write((tx) =>
    tx.inquiries.add({
      id: "i",
      leadId: lead.id,
      body: {},
      message: "原话",
      receivedAt: now,
      locale: "zh",
      heldFor: [],
      bodyHash: "h",
      trackingHash: "secret-hash",
      trackingEndsAt: now,
      answerBy: now,
      address: "203.0.113.9",
    }),
  );
  const text = JSON.stringify(await leadRecord(store().read, li, { leadId: lead.id }));
  expect(text).toContain("原话");
  for (const secret of ["secret-hash", "203.0.113.9", "127.0.0.1"]) expect(text).not.toContain(secret);
});

test("another county's record is not there, exactly as one that does not exist", async () => {
  const chen = await given(store()).officer("deqing");
  const foreign = await given(store()).lead({ locationId: "fengkai" });
  expect(await leadRecord(store().read, chen, { leadId: foreign.id })).toBeNull();
  expect(await leadRecord(store().read, chen, { leadId: "0190-none" })).toBeNull();
});

test("today shows an officer their own work, and what nobody has taken up", async () => {
  const li = await given(store()).cityOfficer();
  const wang = await given(store()).cityOfficer();
  const answered = { respondedAt: ago(3), stage: "responded" } as const;
  const each: Partial<NewLead>[] = [
    { title: "free", responseDueAt: ago(-1) },
    { title: "mine, late", ownerId: li.id, responseDueAt: ago(2), ownedSince: ago(9) },
    { title: "wang's", ownerId: wang.id },
    { title: "overdue", ownerId: li.id, ...answered, dueAt: ago(1), lastTouchAt: ago(3), ownedSince: ago(9) },
    { title: "wang's overdue", ownerId: wang.id, ...answered, dueAt: ago(1) },
    {
      title: "call",
      ownerId: li.id,
      ...answered,
      dueAt: ago(-2),
      nextActionOn: today,
      ownedSince: ago(1),
      lastTouchAt: ago(0.5),
    },
    {
      title: "later",
      ownerId: li.id,
      ...answered,
      dueAt: ago(-2),
      nextActionOn: addDays(today, 1),
      ownedSince: ago(9),
    },
    { title: "fresh", ownerId: li.id, ...answered, dueAt: ago(-2), ownedSince: ago(1) },
    { title: "held", status: "held", dueAt: null },
  ];
  for (const change of each) await given(store()).lead(change);
  const mine = await store().read.leadLists.today(visibleTo(li), li, now);
  expect(titles(mine.unanswered)).toEqual(["mine, late", "free"]);
  expect(mine.unansweredLate).toBe(1);
  expect(titles(mine.overdue)).toEqual(["overdue"]);
  expect(titles(mine.nextActions)).toEqual(["call"]);
  expect(titles(mine.assigned)).toEqual(["fresh"]);
  expect(mine.held).toBe(1);
  const zhao = await given(store()).manager();
  const all = await store().read.leadLists.today(visibleTo(zhao), zhao, now);
  expect(all.unanswered.total).toBe(3);
  expect(titles(all.overdue).sort()).toEqual(["overdue", "wang's overdue"]);
});

test("a county sees the offers that wait for it, until they are answered", async () => {
  const [li, chen, tan] = [
    await given(store()).cityOfficer(),
    await given(store()).officer("deqing"),
    await given(store()).officer("fengkai"),
  ];
  const lead = await given(store()).lead({ title: "offered", ownerId: li.id });
  await does(li, offerLead, lead, { locationId: "deqing", reason: "契合" });
  const offers = async (who: typeof chen) =>
    titles((await store().read.leadLists.today(visibleTo(who), who, new Date())).offers);
  expect([await offers(chen), await offers(tan), await offers(li)]).toEqual([["offered"], [], []]);
  await does(chen, acceptOffer, lead);
  expect(await offers(chen)).toEqual([]);
  const { assigned } = await store().read.leadLists.today(visibleTo(chen), chen, new Date());
  expect(titles(assigned)).toEqual(["offered"]);
});
