import { expect, test } from "vitest";
import { claimLead } from "@/lib/leads/claim";
import { handOverLead } from "@/lib/leads/hand-over";
import { atWork, codeOf } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does, now } = atWork(store);

test("an officer takes a lead that nobody follows up", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  expect(await does(li, claimLead, lead)).toMatchObject({ ownerId: li.id, version: 2 });
  const [line] = await store().read.history.ofLead(lead.id);
  expect(line).toMatchObject({ event: "lead.claimed", actorId: li.id, requestId: "test", address: "127.0.0.1" });
  expect(line?.detail).toMatchObject({ before: { ownerId: null }, after: { ownerId: li.id }, version: 2 });
});

test("a lead that somebody follows up cannot be taken", async () => {
  const [li, wang] = [await given(store()).cityOfficer(), await given(store()).cityOfficer()];
  const lead = await given(store()).lead({ ownerId: li.id });
  expect(await codeOf(does(wang, claimLead, lead))).toBe("lead.already-owned");
});

test("a county takes nothing of the city's, nor of another county", async () => {
  const chen = await given(store()).officer("deqing");
  const [free, foreign] = [await given(store()).lead(), await given(store()).lead({ locationId: "fengkai" })];
  for (const lead of [free, foreign]) expect(await codeOf(does(chen, claimLead, lead))).toBe("lead.not-found");
});

test("an administrator takes no leads", async () => {
  const lead = await given(store()).lead();
  expect(await codeOf(does(await given(store()).administrator(), claimLead, lead))).toBe("lead.not-found");
});

test("of ten claims at once one wins", async () => {
  const officers = await Promise.all(Array.from({ length: 10 }, () => given(store()).cityOfficer()));
  const lead = await given(store()).lead();
  const input = { leadId: lead.id, version: lead.version };
  const claims = await Promise.allSettled(
    officers.map((officer) => store().write((tx) => claimLead(tx, officer, input))),
  );
  expect(claims.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await now(lead)).version).toBe(2);
  expect(await store().read.history.ofLead(lead.id)).toHaveLength(1);
});

test("a lead is handed to a colleague who can see it", async () => {
  const [li, wang] = [await given(store()).cityOfficer(), await given(store()).cityOfficer()];
  const lead = await given(store()).lead({ ownerId: li.id });
  expect(await does(li, handOverLead, lead, { toId: wang.id, reason: "休假" })).toMatchObject({ ownerId: wang.id });
  expect((await store().read.history.ofLead(lead.id))[0]).toMatchObject({ event: "lead.handed-over", reason: "休假" });
});

test("a lead is not handed to who cannot see it, nor to a disabled account", async () => {
  const li = await given(store()).cityOfficer();
  const chen = await given(store()).officer("deqing");
  const gone = await given(store()).account("city-officer", { disabledAt: new Date() });
  const lead = await given(store()).lead({ ownerId: li.id });
  expect(await codeOf(does(li, handOverLead, lead, { toId: chen.id }))).toBe("lead.owner-cannot-see");
  expect(await codeOf(does(li, handOverLead, lead, { toId: gone.id }))).toBe("account.not-found");
});

test("only who follows a lead up, or a manager, hands it over", async () => {
  const [li, wang] = [await given(store()).cityOfficer(), await given(store()).cityOfficer()];
  const lead = await given(store()).lead({ ownerId: li.id });
  expect(await codeOf(does(wang, handOverLead, lead, { toId: wang.id }))).toBe("lead.not-owner");
  const zhao = await given(store()).manager();
  expect(await does(zhao, handOverLead, lead, { toId: wang.id })).toMatchObject({ ownerId: wang.id });
});
