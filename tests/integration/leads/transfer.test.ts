import { expect, test } from "vitest";
import { covers, EVERYTHING, visibleTo } from "@/lib/access/scope";
import { DAY_MS } from "@/lib/calendar/shanghai";
import { acceptOffer } from "@/lib/leads/accept";
import { dueAt } from "@/lib/leads/clocks";
import { declineOffer } from "@/lib/leads/decline";
import { offerLead } from "@/lib/leads/offer";
import { returnLead } from "@/lib/leads/return";
import { withdrawOffer } from "@/lib/leads/withdraw-offer";
import { atWork, codeOf } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);
const toDeqing = { locationId: "deqing" as const, reason: "林产化工在德庆" };

async function offered() {
  const li = await given(store()).cityOfficer();
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({ ownerId: li.id });
  await does(li, offerLead, lead, toDeqing);
  return { li, chen, lead };
}

test("a county offered a lead sees it, has two working days, and the city officer stays in charge", async () => {
  const { li, chen, lead } = await offered();
  const [offer] = await store().read.assignments.ofLead(lead.id);
  expect(await now(lead)).toMatchObject({
    status: "in-transfer",
    locationId: "deqing",
    isAccepted: false,
    ownerId: li.id,
  });
  expect((await now(lead)).dueAt).toEqual(dueAt("countyDecision", offer?.offeredAt as Date));
  expect(await store().read.leads.find(visibleTo(chen), lead.id)).not.toBeNull();
  expect(await store().read.search.serials(visibleTo(chen), "食品", 5)).toEqual([lead.serial]);
});

test("the county accepts and names who follows it up; the first contact is owed in seven days", async () => {
  const { chen, lead } = await offered();
  const huang = await given(store()).officer("deqing");
  await does(chen, acceptOffer, lead, { officerId: huang.id });
  const after = await now(lead);
  expect(after).toMatchObject({ status: "active", isAccepted: true, ownerId: huang.id });
  const [accepted] = await store().read.assignments.ofLead(lead.id);
  expect(after.dueAt?.getTime()).toBe((accepted?.answeredAt?.getTime() ?? 0) + 7 * DAY_MS);
  expect(await story(lead)).toEqual(["lead.offered", "lead.accepted"]);
});

test("the county declines with a reason, and sees the lead no more", async () => {
  const { li, chen, lead } = await offered();
  await does(chen, declineOffer, lead, { reason: "暂无用地指标" });
  expect(await now(lead)).toMatchObject({ status: "active", locationId: null, ownerId: li.id });
  expect(await store().read.leads.find(visibleTo(chen), lead.id)).toBeNull();
  expect(await store().read.search.serials(visibleTo(chen), "食品", 5)).toEqual([]);
  expect(await store().read.assignments.ofLead(lead.id)).toMatchObject([{ state: "declined", answer: "暂无用地指标" }]);
});

test("only somebody of that county answers an offer", async () => {
  const { li, lead } = await offered();
  const neighbour = await given(store()).officer("fengkai");
  expect(await codeOf(does(neighbour, acceptOffer, lead))).toBe("lead.not-found");
  expect(await codeOf(does(li, acceptOffer, lead))).toBe("access.not-allowed");
  expect(await codeOf(does(await given(store()).manager(), declineOffer, lead, { reason: "不" }))).toBe(
    "lead.not-your-county",
  );
});

test("a county names nobody from elsewhere", async () => {
  const { li, chen, lead } = await offered();
  expect(await codeOf(does(chen, acceptOffer, lead, { officerId: li.id }))).toBe("lead.owner-cannot-see");
});

test("of two who accept at once one does", async () => {
  const { chen, lead } = await offered();
  const huang = await given(store()).officer("deqing");
  const { version } = await now(lead);
  const input = { leadId: lead.id, version };
  const answers = await Promise.allSettled(
    [chen, huang].map((who) => store().write((tx) => acceptOffer(tx, who, input))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const loser = answers.find(({ status }) => status === "rejected") as PromiseRejectedResult;
  expect(loser.reason).toMatchObject({ code: "lead.already-answered" });
  expect(await story(lead)).toEqual(["lead.offered", "lead.accepted"]);
});

test("a lead has one offer at a time", async () => {
  const { li, lead } = await offered();
  expect(await codeOf(does(li, offerLead, lead, { locationId: "fengkai", reason: "再试" }))).toBe("lead.offer-pending");
  await does(li, withdrawOffer, lead, { reason: "改派" });
  await does(li, offerLead, lead, { locationId: "fengkai", reason: "再试" });
  const states = (await store().read.assignments.ofLead(lead.id)).map(({ state }) => state);
  expect(states.sort()).toEqual(["offered", "withdrawn"]);
});

test("an offer that was answered cannot be withdrawn", async () => {
  const { li, chen, lead } = await offered();
  await does(chen, acceptOffer, lead);
  expect(await codeOf(does(li, withdrawOffer, lead, { reason: "改派" }))).toBe("lead.no-offer");
});

test("a county gives a lead back to the pool, and who spoke first is kept", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({
    locationId: "deqing",
    isAccepted: true,
    ownerId: chen.id,
    firstContactLocationId: "deqing",
  });
  await does(chen, returnLead, lead, { reason: "企业倾向封开" });
  expect(await now(lead)).toMatchObject({
    locationId: null,
    ownerId: null,
    isAccepted: false,
    firstContactLocationId: "deqing",
  });
});

test("the city offers a county's lead elsewhere, and answers for it meanwhile", async () => {
  const { li, chen, lead } = await offered();
  await does(chen, acceptOffer, lead);
  expect(await codeOf(does(li, offerLead, lead, toDeqing))).toBe("lead.same-county");
  await does(li, offerLead, lead, { locationId: "fengkai", reason: "一个月无进展" });
  const after = await now(lead);
  expect(after).toMatchObject({ ownerId: li.id, locationId: "fengkai", status: "in-transfer" });
  expect(covers(visibleTo(chen), "fengkai")).toBe(false);
  const states = (await store().read.assignments.ofLead(lead.id)).map(({ state }) => state);
  expect(states.sort()).toEqual(["offered", "returned"]);
});

test("a county allocates nothing", async () => {
  const chen = await given(store()).officer("deqing");
  const leader = await given(store()).manager("deqing");
  const lead = await given(store()).lead({ locationId: "deqing", isAccepted: true, ownerId: chen.id });
  const elsewhere = { locationId: "fengkai" as const, reason: "不合适" };
  expect(await codeOf(does(chen, offerLead, lead, elsewhere))).toBe("access.not-allowed");
  expect(await codeOf(does(leader, offerLead, lead, elsewhere))).toBe("access.not-allowed");
  expect(await store().read.leads.find(EVERYTHING, lead.id)).toMatchObject({ version: 1 });
});
