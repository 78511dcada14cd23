import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/calendar/shanghai";
import { claimLead } from "@/lib/leads/claim";
import { closeLead } from "@/lib/leads/close";
import { markDuplicate } from "@/lib/leads/mark-duplicate";
import { markInvalid } from "@/lib/leads/mark-invalid";
import { pauseLead } from "@/lib/leads/pause";
import { leadRecord } from "@/lib/leads/record";
import { releaseLead } from "@/lib/leads/release";
import { reopenLead } from "@/lib/leads/reopen";
import { resumeLead } from "@/lib/leads/resume";
import { atWork, codeOf } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);
const today = dayOf(new Date());
const rest = { reason: "投资人内部审批", revisitOn: today };
const over = { cause: "power-or-energy" as const, reason: "110 千伏无余量" };

async function owned() {
  const li = await given(store()).cityOfficer();
  return { li, wang: await given(store()).cityOfficer(), lead: await given(store()).lead({ ownerId: li.id }) };
}

test("a paused lead runs no clock; taken up again, its clock goes on", async () => {
  const { li, lead } = await owned();
  await does(li, pauseLead, lead, rest);
  expect(await now(lead)).toMatchObject({ status: "paused", revisitOn: today, dueAt: null, stage: "new" });
  await does(li, resumeLead, lead, {});
  expect(await now(lead)).toMatchObject({
    status: "active",
    revisitOn: null,
    statusReason: null,
    dueAt: lead.responseDueAt,
  });
});

test("the day to look again is not a day gone by", async () => {
  const { li, lead } = await owned();
  expect(await codeOf(does(li, pauseLead, lead, { ...rest, revisitOn: "2020-01-02" }))).toBe("lead.date-in-past");
});

test("a closed lead keeps its cause and stage, and can be opened again", async () => {
  const { li, lead } = await owned();
  await does(li, closeLead, lead, over);
  expect(await now(lead)).toMatchObject({ status: "closed", closeCause: "power-or-energy", stage: "new", dueAt: null });
  expect(await codeOf(does(li, closeLead, lead, over))).toBe("lead.not-active");
  await does(li, reopenLead, lead, { reason: "变电站扩容" });
  expect(await now(lead)).toMatchObject({ status: "active", closeCause: null, statusReason: null });
  expect(await story(lead)).toEqual(["lead.closed", "lead.reopened"]);
});

test("what the public form set aside is released to the desk, or called invalid", async () => {
  const li = await given(store()).cityOfficer();
  const [good, bad] = await given(store()).leads(2, { status: "held", dueAt: null });
  if (!good || !bad) throw new Error("two leads were given");
  await does(li, releaseLead, good, {});
  expect(await now(good)).toMatchObject({ status: "active", dueAt: good.responseDueAt });
  await does(li, markInvalid, bad, { reason: "广告" });
  expect(await now(bad)).toMatchObject({ status: "invalid", dueAt: null });
  expect(await codeOf(does(li, releaseLead, good, {}))).toBe("lead.not-held");
});

test("a duplicate points to the lead that is kept", async () => {
  const { li, lead } = await owned();
  const kept = await given(store()).lead();
  await does(li, markDuplicate, lead, { of: kept.reference.toLowerCase() });
  expect(await now(lead)).toMatchObject({ status: "duplicate", duplicateOfId: kept.id });
});

test("which lead a duplicate repeats is told only to those who may see that one", async () => {
  const li = await given(store()).cityOfficer();
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({ locationId: "deqing", isAccepted: true, ownerId: li.id });
  const kept = await given(store()).lead({ locationId: "fengkai" });
  await does(li, markDuplicate, lead, { of: kept.reference });
  const toldTo = async (who: Actor) => JSON.stringify(await leadRecord(store().read, who, { leadId: lead.id }));
  expect(await toldTo(li)).toContain(kept.reference);
  const told = await toldTo(chen);
  expect(told).toContain("lead.marked-duplicate");
  expect(told).not.toContain(kept.reference);
  expect(told).not.toContain(kept.id);
});

test("a lead is no duplicate of itself, of nothing, of a duplicate, or of a neighbour's", async () => {
  const { li, lead } = await owned();
  const chen = await given(store()).officer("deqing");
  const [mine, foreign] = [
    await given(store()).lead({ locationId: "deqing", isAccepted: true, ownerId: chen.id }),
    await given(store()).lead({ locationId: "fengkai" }),
  ];
  expect(await codeOf(does(li, markDuplicate, lead, { of: lead.reference }))).toBe("lead.duplicate-of-itself");
  expect(await codeOf(does(li, markDuplicate, lead, { of: "ZQ-2020-000001" }))).toBe("lead.duplicate-not-found");
  expect(await codeOf(does(chen, markDuplicate, mine, { of: foreign.reference }))).toBe("lead.duplicate-not-found");
  const twin = await given(store()).lead({ status: "duplicate" });
  expect(await codeOf(does(li, markDuplicate, lead, { of: twin.reference }))).toBe("lead.duplicate-not-found");
});

test("only who follows a lead up, or a manager, changes how it is going", async () => {
  const { wang, lead } = await owned();
  const tries: ((who: Actor) => Promise<unknown>)[] = [
    (who) => does(who, pauseLead, lead, rest),
    (who) => does(who, closeLead, lead, over),
    (who) => does(who, markInvalid, lead, { reason: "广告" }),
    (who) => does(who, markDuplicate, lead, { of: "ZQ-2026-000001" }),
  ];
  for (const attempt of tries) expect(await codeOf(attempt(wang))).toBe("lead.not-owner");
  await does(await given(store()).manager(), pauseLead, lead, rest);
  expect(await codeOf(does(wang, resumeLead, lead, {}))).toBe("lead.not-owner");
});

test("an ended lead is not claimed, and nobody of another county may do anything to it", async () => {
  const lead = await given(store()).lead({ status: "closed", closeCause: "price" });
  expect(await codeOf(does(await given(store()).cityOfficer(), claimLead, lead))).toBe("lead.not-active");
  const chen = await given(store()).officer("deqing");
  for (const code of [
    await codeOf(does(chen, reopenLead, lead, { reason: "再谈" })),
    await codeOf(does(chen, releaseLead, lead, {})),
    await codeOf(does(chen, markInvalid, lead, { reason: "广告" })),
  ])
    expect(code).toBe("lead.not-found");
});
