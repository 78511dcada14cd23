import { expect, test } from "vitest";
import type { Lead } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { addDays, atMinute, DAY_MS, dayOf } from "@/lib/calendar/shanghai";
import { acceptOffer } from "@/lib/leads/accept";
import { advanceLead } from "@/lib/leads/advance";
import { dueAt } from "@/lib/leads/clocks";
import { CITY_REVIEWS_FROM_FEN } from "@/lib/leads/gates";
import { logTouch } from "@/lib/leads/log-touch";
import { matchAgain } from "@/lib/leads/match-again";
import { moveBack } from "@/lib/leads/move-back";
import { offerLead } from "@/lib/leads/offer";
import { recordFacts } from "@/lib/leads/record-facts";
import { setNextAction } from "@/lib/leads/set-next-action";
import { nextStage, STAGES, type Stage } from "@/lib/leads/stages";
import { atWork, codeOf, refusal } from "../../setup/at-work";
import { answersUpTo } from "../../setup/facts";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);
const reply = { channel: "phone" as const, direction: "out" as const, summary: "已答复" };

/** A lead with every fact of the gates up to `stage`, standing one before it. */
async function ready(stage: Stage, owner: Actor, change: Partial<Lead> = {}): Promise<Lead> {
  const cluster = (await store().read.policy.current()).clusters[0]?.id as string;
  const lead = await given(store()).lead({
    source: "trade-fair",
    phone: "+8613800138000",
    ownerId: owner.id,
    respondedAt: new Date(),
    locationId: owner.locationId,
    isAccepted: owner.locationId !== null,
    nextAction: "签约前会商",
    nextActionOn: dayOf(new Date()),
    stage: STAGES[STAGES.indexOf(stage) - 1],
    ...change,
  });
  await does(owner, matchAgain, lead);
  await does(owner, recordFacts, lead, { facts: answersUpTo(stage, cluster) });
  return now(lead);
}

test("a lead goes from arrival to aftercare across a county hand-over, and every move is told", async () => {
  const [li, chen, zhao] = [
    await given(store()).cityOfficer(),
    await given(store()).officer("deqing"),
    await given(store()).manager(),
  ];
  const cluster = (await store().read.policy.current()).clusters[0]?.id as string;
  const lead = await given(store()).lead({ source: "trade-fair", phone: "+8613800138000", ownerId: li.id });
  await does(li, matchAgain, lead);
  await does(li, logTouch, lead, reply);
  await does(li, recordFacts, lead, { facts: answersUpTo("assigned", cluster) });
  for (const to of ["responded", "assessed"] as const) await does(li, advanceLead, lead, { to });
  await does(li, offerLead, lead, { locationId: "deqing", reason: "产业契合" });
  await does(chen, acceptOffer, lead);
  await does(chen, setNextAction, lead, { nextAction: "现场踏勘", nextActionOn: dayOf(new Date()) });
  await does(chen, recordFacts, lead, { facts: answersUpTo("aftercare", cluster) });
  for (let to = nextStage("assessed"); to; to = nextStage(to)) {
    await does(to === "signed" ? zhao : chen, advanceLead, lead, { to });
  }
  expect((await now(lead)).stage).toBe("aftercare");
  const stays = await store().read.stageStays.ofLead(lead.id);
  expect(stays.map(({ stage }) => stage)).toEqual([...STAGES]);
  expect(stays.filter(({ leftAt }) => leftAt === null).map(({ stage }) => stage)).toEqual(["aftercare"]);
  expect((await story(lead)).filter((event) => event === "lead.advanced")).toHaveLength(STAGES.length - 1);
  expect(await store().read.history.firstBrokenSeq()).toBeNull();
});

test("a gate names everything that is missing, and nothing moves", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ ownerId: li.id });
  const refused = await refusal(does(li, advanceLead, lead, { to: "responded" }));
  expect(refused.code).toBe("lead.facts-missing");
  expect(refused.details.missing).toEqual(["contactWay", "consent", "firstReply", "originCountry", "originKind"]);
  expect(await store().read.stageStays.ofLead(lead.id)).toHaveLength(1);
});

test("client cannot say is an answer where that is legal, and nowhere else", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await ready("assessed", li);
  await does(li, recordFacts, lead, { facts: { timing: { unsaid: true }, investmentBand: { unsaid: true } } });
  await does(li, advanceLead, lead, { to: "assessed" });
  expect((await now(lead)).stage).toBe("assessed");
});

test("stages come one at a time, and a click sent twice moves once", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await ready("assigned", li, { stage: "new" });
  expect(await codeOf(does(li, advanceLead, lead, { to: "assessed" }))).toBe("lead.stage-not-next");
  await does(li, advanceLead, lead, { to: "responded" });
  expect(await codeOf(does(li, advanceLead, lead, { to: "responded" }))).toBe("lead.stage-not-next");
});

test("a colleague does not advance another's lead; a manager does", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await ready("assessed", li);
  expect(await codeOf(does(await given(store()).cityOfficer(), advanceLead, lead, { to: "assessed" }))).toBe(
    "lead.not-owner",
  );
  await does(await given(store()).manager(), advanceLead, lead, { to: "assessed" });
});

test("a county does not confirm its own signing; the city does without owning the lead", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await ready("signed", chen);
  expect(await codeOf(does(chen, advanceLead, lead, { to: "signed" }))).toBe("lead.mover-not-allowed");
  await does(await given(store()).cityOfficer(), advanceLead, lead, { to: "signed" });
  const after = await now(lead);
  expect(after.stage).toBe("signed");
  expect(after.dueAt).toEqual(atMinute(addDays("2026-03-02", 1), 0));
});

test("from five hundred million yuan the city assesses, below that the county does", async () => {
  const chen = await given(store()).officer("deqing");
  const large = await ready("assessed", chen, { investmentFen: CITY_REVIEWS_FROM_FEN });
  expect(await codeOf(does(chen, advanceLead, large, { to: "assessed" }))).toBe("lead.mover-not-allowed");
  const small = await ready("assessed", chen, { investmentFen: CITY_REVIEWS_FROM_FEN - 1 });
  await does(chen, advanceLead, small, { to: "assessed" });
});

test("a rejected review is an answer that opens no way to a signing", async () => {
  const zhao = await given(store()).manager();
  const lead = await ready("signed", zhao, { locationId: "deqing", isAccepted: true });
  await does(zhao, recordFacts, lead, { facts: { reviewResult: { value: "reject" } } });
  expect((await refusal(does(zhao, advanceLead, lead, { to: "signed" }))).details.missing).toEqual(["reviewResult"]);
});

test("going back needs a reason and an earlier stage; facts stay", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await ready("assessed", li);
  await does(li, advanceLead, lead, { to: "assessed" });
  expect(await codeOf(does(li, moveBack, lead, { to: "assigned", reason: "误" }))).toBe("lead.stage-not-back");
  const facts = (await now(lead)).facts;
  await does(li, moveBack, lead, { to: "new", reason: "来源有误，重新核实" });
  expect(await now(lead)).toMatchObject({ stage: "new", facts });
  expect((await store().read.stageStays.ofLead(lead.id)).at(-1)).toMatchObject({
    reason: "来源有误，重新核实",
    movedBy: li.id,
  });
  expect(await codeOf(does(await given(store()).cityOfficer(), moveBack, lead, { to: "new", reason: "误" }))).toBe(
    "lead.not-owner",
  );
});

test("a county cannot move another county's lead in either direction", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await given(store()).lead({ locationId: "fengkai", stage: "negotiating" });
  expect(await codeOf(does(chen, advanceLead, lead, { to: "review" }))).toBe("lead.not-found");
  expect(await codeOf(does(chen, moveBack, lead, { to: "new", reason: "误" }))).toBe("lead.not-found");
});

test("negotiation is touched every fourteen days", async () => {
  const chen = await given(store()).officer("deqing");
  const lead = await ready("negotiating", chen);
  await does(chen, advanceLead, lead, { to: "negotiating" });
  expect((await now(lead)).dueAt?.getTime()).toBe((await now(lead)).stageSince.getTime() + 14 * DAY_MS);
  await does(chen, logTouch, lead, reply);
  const { dueAt: due, lastTouchAt } = await now(lead);
  expect(due).toEqual(dueAt("negotiationTouch", lastTouchAt as Date));
});
