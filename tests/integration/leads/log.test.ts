import { expect, test } from "vitest";
import { EVERYTHING, visibleTo } from "@/lib/access/scope";
import { LogLead } from "@/lib/leads/input";
import { logLead } from "@/lib/leads/log";
import { lookAlikes } from "@/lib/leads/similar";
import { atWork, codeOf, refusal } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { now, story } = atWork(store);

const call = (more: object = {}) =>
  LogLead.parse({
    investorName: "佛山乙五金有限公司",
    title: "高要金利五金扩产",
    contact: "138 0013 8000",
    source: "phone",
    ...more,
  });

test("five fields make a numbered, matched lead on its clock", async () => {
  const li = await given(store()).cityOfficer();
  const state = await store().write((tx) => logLead(tx, li, call()));
  expect(state.reference).toMatch(/^ZQ-\d{4}-000001$/);
  const lead = await now(state);
  expect(lead).toMatchObject({ ownerId: li.id, phone: "+8613800138000", stage: "new", status: "active" });
  expect(lead.dueAt).toEqual(lead.responseDueAt);
  expect(await store().read.matches.latest(lead.id)).not.toBeNull();
  expect(await store().read.stageStays.ofLead(lead.id)).toHaveLength(1);
  expect(await story(lead)).toEqual(["lead.logged"]);
  expect(await store().read.search.serials(EVERYTHING, "五金扩产", 5)).toEqual([lead.serial]);
});

test("a talk that was already an answer stops the response clock", async () => {
  const li = await given(store()).cityOfficer();
  const state = await store().write((tx) => logLead(tx, li, call({ alreadyAnswered: true })));
  const lead = await now(state);
  expect(lead).toMatchObject({ responseMinutes: 0 });
  expect(lead.respondedAt).toEqual(lead.receivedAt);
  expect(await store().read.touches.ofLead(lead.id)).toMatchObject([{ channel: "phone", isFirstReply: true }]);
});

test("what a county logs is the county's, and it spoke first", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await now(await store().write((tx) => logLead(tx, chen, call())));
  expect(lead).toMatchObject({ locationId: "deqing", isAccepted: true, firstContactLocationId: "deqing" });
  expect(lead.facts.firstContactLocation).toMatchObject({ value: "deqing" });
});

test("a look-alike is shown first, and a reason lets it pass", async () => {
  const li = await given(store()).cityOfficer();
  const first = await store().write((tx) => logLead(tx, li, call()));
  const again = call({ investorName: "佛山市乙五金", contact: "+86 13800138000" });
  const refused = await refusal(store().write((tx) => logLead(tx, li, again)));
  expect(refused.code).toBe("lead.similar");
  expect(refused.details).toMatchObject({ count: 1, references: [first.reference], elsewhere: 0 });
  const second = await store().write((tx) => logLead(tx, li, { ...again, anyway: "另一个项目" }));
  expect(second.reference).not.toBe(first.reference);
});

test("a neighbour's look-alike is counted and nothing else is told", async () => {
  const chen = await given(store()).officer("deqing");
  const foreign = await given(store()).lead({ locationId: "fengkai", phone: "+8613800138000", investorName: "某公司" });
  const refused = await refusal(store().write((tx) => logLead(tx, chen, call())));
  expect(refused.details).toEqual({ count: 1, references: [], ids: [], elsewhere: 1 });
  expect(JSON.stringify(refused.details)).not.toContain(foreign.reference);
});

test("look-alikes meet across width, case, 繁简 and suffixes", async () => {
  const li = await given(store()).cityOfficer();
  await store().write((tx) =>
    logLead(tx, li, call({ investorName: "廣東華電新能源股份有限公司", contact: "a@example.org" })),
  );
  const found = (typed: object) => lookAlikes(store().read, li, typed);
  expect((await found({ companyName: "广东华电新能源有限公司" })).leads).toMatchObject([{ same: ["companyKey"] }]);
  expect((await found({ contact: " A@Example.org " })).leads).toMatchObject([{ same: ["email"] }]);
  expect((await found({ companyName: "广东华能" })).leads).toEqual([]);
});

test("nothing is logged for the future, or for a colleague who could not see it", async () => {
  const li = await given(store()).cityOfficer();
  const chen = await given(store()).officer("deqing");
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect(await codeOf(store().write((tx) => logLead(tx, li, call({ receivedAt: tomorrow }))))).toBe(
    "lead.date-in-future",
  );
  expect(await codeOf(store().write((tx) => logLead(tx, li, call({ ownerId: chen.id }))))).toBe(
    "lead.owner-cannot-see",
  );
  expect(await store().read.leadLists.total(visibleTo(li), { status: "all" }, { me: li.id, now: new Date() })).toBe(0);
});

test("a refused log leaves no gap in the numbers", async () => {
  const li = await given(store()).cityOfficer();
  await store().write((tx) => logLead(tx, li, call()));
  await refusal(store().write((tx) => logLead(tx, li, call())));
  const next = await store().write((tx) => logLead(tx, li, call({ anyway: "新项目" })));
  expect(next.reference).toMatch(/-000002$/);
});
