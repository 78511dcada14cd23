import { expect, test } from "vitest";
import { amendDetails } from "@/lib/leads/amend-details";
import { recordFacts } from "@/lib/leads/record-facts";
import { setNextAction } from "@/lib/leads/set-next-action";
import { atWork, codeOf, refusal } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now } = atWork(store);

test("a change that does not say which version it saw is refused", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  const input = { leadId: lead.id, nextAction: "回访", nextActionOn: "2099-01-04" };
  expect(await codeOf(store().write((tx) => setNextAction(tx, li, input)))).toBe("input.no-version");
});

test("a change made on an old version is told who changed what since", async () => {
  const [li, wang] = [await given(store()).account("city-officer", { name: "李" }), await given(store()).cityOfficer()];
  const lead = await given(store()).lead({ phone: "+8613800138000" });
  const actor = { ...wang, id: li.id, name: "李" };
  await does(actor, amendDetails, lead, { title: "新标题" });
  await does(actor, recordFacts, lead, { facts: { landMu: { value: 20 } } });
  const stale = { leadId: lead.id, version: lead.version, title: "我的标题" };
  const refused = await refusal(store().write((tx) => amendDetails(tx, wang, stale)));
  expect(refused.code).toBe("lead.changed");
  expect(refused.details).toMatchObject({
    version: 3,
    by: ["李"],
    events: ["lead.facts-recorded", "lead.details-amended"],
  });
  expect([...(refused.details.fields as string[])].sort()).toEqual(["facts.landMu", "landMu", "title"]);
  expect((await now(lead)).title).toBe("新标题");
});

test("of fifty edits at once none is lost: the version counts the ones that succeeded", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ phone: "+8613800138000" });
  const edit = async (n: number) => {
    for (let tries = 0; tries < 5; tries++) {
      const { version } = await now(lead);
      const facts = { [n % 2 ? "landMu" : "floorAreaM2"]: { value: n } };
      const [saved] = await Promise.allSettled([
        store().write((tx) => recordFacts(tx, li, { leadId: lead.id, version, facts })),
      ]);
      if (saved.status === "fulfilled") return true;
      expect(saved.reason).toMatchObject({ code: "lead.changed" });
    }
    return false;
  };
  const saved = (await Promise.all(Array.from({ length: 50 }, (_, n) => edit(n)))).filter(Boolean).length;
  expect(saved).toBeGreaterThan(0);
  expect((await now(lead)).version).toBe(1 + saved);
  expect(await store().read.history.ofLead(lead.id)).toHaveLength(saved);
});

test("a change that fails leaves neither itself nor a line of history", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead({ phone: "+8613800138000" });
  const before = await store().read.history.lastSeq();
  const work = store().write(async (tx) => {
    await amendDetails(tx, li, { leadId: lead.id, version: 1, title: "不会留下" });
    throw new Error("the machine fails here");
  });
  await expect(work).rejects.toThrow("the machine fails here");
  expect(await now(lead)).toMatchObject({ title: lead.title, version: 1 });
  expect(await store().read.history.lastSeq()).toBe(before);
});
