import { expect, test } from "vitest";
import { dayOf } from "@/lib/calendar/shanghai";
import { addWorkingDays } from "@/lib/calendar/working-days";
import { logTouch } from "@/lib/leads/log-touch";
import { setNextAction } from "@/lib/leads/set-next-action";
import { atWork, codeOf } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);
const today = dayOf(new Date());
const call = { channel: "phone" as const, direction: "out" as const, summary: "已电话回复，约下周来访。" };

test("the first contact we make is the first reply and starts the assessment clock", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ receivedAt: new Date("2026-03-02T02:00:00Z") });
  const at = "2026-03-02T10:30:00+08:00";
  await does(li, logTouch, lead, { ...call, at, nextAction: "寄材料", nextActionOn: today });
  const after = await now(lead);
  expect(after).toMatchObject({ responseMinutes: 30, nextAction: "寄材料", nextActionOn: today });
  expect(after.respondedAt).toEqual(new Date(at));
  expect(after.dueAt).toEqual(addWorkingDays(new Date(at), 3));
  expect(await story(lead)).toEqual(["lead.first-reply"]);
});

test("a call that came in is no reply, and a second call is not the first", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, logTouch, lead, { ...call, direction: "in" });
  expect((await now(lead)).respondedAt).toBeNull();
  await does(li, logTouch, lead, call);
  const first = (await now(lead)).respondedAt;
  await does(li, logTouch, lead, { ...call, channel: "wechat" });
  expect((await now(lead)).respondedAt).toEqual(first);
  const touches = await store().read.touches.ofLead(lead.id);
  expect(touches.map(({ isFirstReply }) => isFirstReply).filter(Boolean)).toHaveLength(1);
});

test("the county that speaks first is remembered as first contact", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({ locationId: "deqing", isAccepted: true });
  await does(chen, logTouch, lead, call);
  expect(await now(lead)).toMatchObject({ firstContactLocationId: "deqing" });
});

test("a contact has happened, and a next action has not", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect(await codeOf(does(li, logTouch, lead, { ...call, at: tomorrow }))).toBe("lead.date-in-future");
  const past = { nextAction: "回访", nextActionOn: "2020-01-02" };
  expect(await codeOf(does(li, logTouch, lead, { ...call, ...past }))).toBe("lead.date-in-past");
  expect(await codeOf(does(li, setNextAction, lead, past))).toBe("lead.date-in-past");
  expect(await store().read.touches.ofLead(lead.id)).toEqual([]);
});

test("a neighbour's lead takes neither contacts nor next actions", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({ locationId: "fengkai" });
  expect(await codeOf(does(chen, logTouch, lead, call))).toBe("lead.not-found");
  expect(await codeOf(does(chen, setNextAction, lead, { nextAction: "回访", nextActionOn: today }))).toBe(
    "lead.not-found",
  );
});

test("a lead that was set aside is released before it is worked", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ status: "held" });
  expect(await codeOf(does(li, logTouch, lead, call))).toBe("lead.not-active");
});
