import { expect, test } from "vitest";
import { rematch } from "@/app/_server/rematching";
import type { Lead } from "@/db";

import { EVERYTHING, visibleTo } from "@/lib/access/scope";
import { answerPolicyChange } from "@/lib/leads/answer-policy-change";
import { closeLead } from "@/lib/leads/close";
import { LeadFilter } from "@/lib/leads/list";
import { keepMatch } from "@/lib/leads/match-again";
import { reopenLead } from "@/lib/leads/reopen";
import { recordsOf } from "@/lib/policy/records";
import type { Measure } from "@/lib/policy/reference";
import { atWork, codeOf } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now, story } = atWork(store);
const CARS = "We make body structure parts for electric cars and need 100 mu.";
const STORAGE = "We make energy storage batteries, 100 mu.";
const FOOD = "Snack and biscuit factory, 50 mu.";

async function matched(text: string, change: Parameters<ReturnType<typeof given>["lead"]>[0] = {}): Promise<Lead> {
  const lead = await given(store()).lead({ intent: text, ...change });
  await store().write((tx) =>
    keepMatch(tx, lead.id, { text, investmentAmount: 200_000_000, currency: "CNY" }, new Date()),
  );
  return lead;
}

/** Publishes the library with other measures. */
async function publish(id: string, measures: (all: Measure[]) => Measure[]): Promise<void> {
  const set = await store().read.policy.current();
  const note = { id, publishedAt: new Date(), publishedBy: null, note: "" };
  const records = recordsOf({ ...set, measures: measures(set.measures) });
  await store().write((tx) => tx.policy.publish(note, records, "library"));
}

/** The measure that stands first in this lead's answer. */
async function firstShown(lead: Lead): Promise<string> {
  const match = await store().read.matches.latest(lead.id);
  return match?.result.measures.find(({ verdict }) => verdict !== "does-not-apply")?.id ?? "";
}

const without =
  (...ids: string[]) =>
  (all: Measure[]) =>
    all.filter(({ id }) => !ids.includes(id));
const noticeOf = (lead: Lead) => store().read.policyNotices.openOf(lead.id);
const runOf = async () => store().read.rematches.ofVersion((await store().read.policy.latest())?.id ?? "");

test("a measure withdrawn gives a note to the open leads it was shown to, and to no others", async () => {
  const cells = await matched(STORAGE);
  const food = await matched(FOOD);
  const closed = await matched(STORAGE, { status: "closed" });
  const shown = (await store().read.matches.latest(cells.id))?.result.measures.slice(0, 5).map(({ id }) => id);
  const foods = (await store().read.matches.latest(food.id))?.result.measures.slice(0, 5).map(({ id }) => id);
  const only = shown?.find((id) => !foods?.includes(id)) ?? "";
  await publish("two", without(only));
  await rematch(store(), () => false);
  expect((await noticeOf(cells))?.difference.measures).toContainEqual(
    expect.objectContaining({ id: only, change: "gone" }),
  );
  expect([await noticeOf(food), await noticeOf(closed)]).toEqual([null, null]);
  expect(await store().read.matches.linesOf(food.id)).toHaveLength(1);
  expect(await store().read.matches.linesOf(cells.id)).toHaveLength(2);
  expect(await runOf()).toMatchObject({ done: 2, total: 2, changed: 1 });
  expect((await runOf())?.finishedAt).not.toBeNull();
});

test("the old answer stays as it was, with the version it came from", async () => {
  const lead = await matched(CARS);
  const before = await store().read.matches.latest(lead.id);
  await publish("two", without(await firstShown(lead)));
  await rematch(store(), () => false);
  const notice = await noticeOf(lead);
  expect(await store().read.matches.find(lead.id, notice?.fromMatchId ?? "")).toEqual(before);
  expect((await store().read.matches.latest(lead.id))?.policyVersionId).toBe("two");
  expect(await story(lead)).toContain("lead.rematched");
});

test("a run stopped after every lead goes on where it was: nothing is lost and nothing doubled", async () => {
  const leads: Lead[] = [];
  for (let n = 0; n < 12; n++) leads.push(await matched(CARS));
  await publish("two", without(await firstShown(leads[0] as Lead)));
  for (let stops = 0; stops < 40 && !(await runOf())?.finishedAt; stops++) {
    let asked = 0;
    await rematch(store(), () => ++asked > 3);
  }
  expect(await runOf()).toMatchObject({ done: 12, changed: 12 });
  for (const lead of leads) {
    expect(await store().read.matches.linesOf(lead.id)).toHaveLength(2);
    expect(await store().read.policyNotices.ofLead(lead.id)).toHaveLength(1);
  }
});

test("a unit of work that fails in the middle leaves the run where it was", async () => {
  const lead = await matched(CARS);
  await publish("two", without(await firstShown(lead)));
  const failing = {
    ...store(),
    write: <T>(work: Parameters<ReturnType<typeof store>["write"]>[0]) =>
      store().write(async (tx) => {
        const result = await work(tx);
        if (await tx.policyNotices.openOf(lead.id)) throw new Error("the power went");
        return result as T;
      }),
  } as ReturnType<typeof store>;
  await expect(rematch(failing, () => false)).rejects.toThrow("the power went");
  expect(await runOf()).toMatchObject({ done: 0, cursor: 0 });
  expect(await store().read.matches.linesOf(lead.id)).toHaveLength(1);
  await rematch(store(), () => false);
  expect(await store().read.policyNotices.ofLead(lead.id)).toHaveLength(1);
});

test("two runs at once do the work of one", async () => {
  const leads: Lead[] = [];
  for (let n = 0; n < 7; n++) leads.push(await matched(CARS));
  await publish("two", without(await firstShown(leads[0] as Lead)));
  await Promise.all([rematch(store(), () => false), rematch(store(), () => false)]);
  expect(await runOf()).toMatchObject({ done: 7, total: 7, changed: 7 });
  for (const lead of leads) expect(await store().read.policyNotices.ofLead(lead.id)).toHaveLength(1);
});

test("a change that is taken back before anyone answered closes its note", async () => {
  const lead = await matched(CARS);
  const { measures } = await store().read.policy.current();
  await publish("two", without(await firstShown(lead)));
  await rematch(store(), () => false);
  await publish("three", () => measures);
  await rematch(store(), () => false);
  expect(await noticeOf(lead)).toBeNull();
  expect((await store().read.policyNotices.ofLead(lead.id)).map(({ outcome }) => outcome)).toEqual(["as-before"]);
});

test("a second change keeps one note, compared with what was shown first", async () => {
  const lead = await matched(CARS);
  const first = await firstShown(lead);
  await publish("two", without(first));
  await rematch(store(), () => false);
  const second = await firstShown(lead);
  await publish("three", without(first, second));
  await rematch(store(), () => false);
  const gone = (await noticeOf(lead))?.difference.measures.filter(({ change }) => change === "gone");
  expect(gone?.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
  expect(await store().read.policyNotices.ofLead(lead.id)).toHaveLength(2);
});

test("a lead that comes back into the open is asked about the policy in force at once", async () => {
  const manager = await given(store()).manager();
  const lead = await matched(CARS);
  await does(manager, closeLead, lead, { cause: "no-reply", reason: "三次联系未复" });
  await publish("two", without(await firstShown(lead)));
  await rematch(store(), () => false);
  expect(await noticeOf(lead)).toBeNull();
  await does(manager, reopenLead, lead, { reason: "投资方回复了" });
  expect((await noticeOf(lead))?.toVersionId).toBe("two");
});

test("the owner is asked to act, the desk where nobody owns it, and no other county sees it", async () => {
  const [sihui, deqing] = [await given(store()).officer("sihui"), await given(store()).officer("deqing")];
  const colleague = await given(store()).officer("sihui");
  const at = { locationId: "sihui", isAccepted: true };
  const owned = await matched(CARS, { ...at, ownerId: sihui.id });
  const free = await matched(CARS, at);
  await publish("two", without(await firstShown(owned)));
  await rematch(store(), () => false);
  const asked = async (who: typeof sihui) =>
    (await store().read.leadLists.today(visibleTo(who), who, new Date())).policyChanged.rows.map(({ id }) => id).sort();
  expect(await asked(sihui)).toEqual([owned.id, free.id].sort());
  expect(await asked(colleague)).toEqual([free.id]);
  expect(await asked(deqing)).toEqual([]);
  const listed = async (who: typeof sihui) => {
    const looking = { me: who.id, now: new Date() };
    const filter = LeadFilter.parse({ policyChanged: "1" });
    return (await store().read.leadLists.page(visibleTo(who), filter, looking)).rows.map(({ id }) => id).sort();
  };
  expect(await listed(colleague)).toEqual([owned.id, free.id].sort());
  expect(await listed(deqing)).toEqual([]);
  expect(await codeOf(does(deqing, answerPolicyChange, owned, { outcome: "told", note: "" }))).toBe("lead.not-found");
  expect(await codeOf(does(colleague, answerPolicyChange, owned, { outcome: "told", note: "" }))).toBe(
    "lead.not-owner",
  );
  await does(sihui, answerPolicyChange, owned, { outcome: "told", note: "电话告知" });
  expect(await asked(sihui)).toEqual([free.id]);
  expect(await listed(sihui)).toEqual([free.id]);
  expect((await story(owned)).at(-1)).toBe("lead.policy-change-answered");
  expect(await codeOf(does(sihui, answerPolicyChange, owned, { outcome: "told", note: "" }))).toBe(
    "lead.no-policy-change",
  );
});

test("an answer to a change that was seen before a later one is refused", async () => {
  const manager = await given(store()).manager();
  const lead = await matched(CARS);
  const seen = (await now(lead)).version;
  await publish("two", without(await firstShown(lead)));
  await rematch(store(), () => false);
  const input = { leadId: lead.id, version: seen, outcome: "told" as const, note: "" };
  expect(await codeOf(store().write((tx) => answerPolicyChange(tx, manager, input)))).toBe("lead.changed");
  expect((await store().read.leads.find(EVERYTHING, lead.id))?.version).toBeGreaterThan(seen);
});
