import { expect, test } from "vitest";
import { readReport, recordsOf } from "@/app/desk/reports/question";
import { EVERYTHING, visibleTo } from "@/lib/access/scope";
import { addDays, atMinute, dayOf } from "@/lib/calendar/shanghai";
import { LeadFilter } from "@/lib/leads/list";
import { STAGES } from "@/lib/leads/stages";
import { CLOSE_CAUSES, STATUSES } from "@/lib/leads/statuses";
import { funnel, stageRows } from "@/lib/reports/figures";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

const PLACES = ["sihui", "huaiji", "gaoyao", null] as const;
const CLUSTERS = ["city-food-beverage", "city-metal-processing", null] as const;
const SOURCES = ["public-form", "phone", "trade-fair"] as const;

/** Forty-two leads that differ in everything a report counts by. */
async function mixedLeads() {
  const start = store();
  const owner = await given(start).cityOfficer();
  const today = dayOf(new Date());
  for (let i = 0; i < 42; i++) {
    const receivedAt = atMinute(addDays(today, -i * 6), (i * 37) % 1440);
    const status = STATUSES[i % STATUSES.length] as (typeof STATUSES)[number];
    const answered = i % 3 !== 0;
    await given(start).lead({
      receivedAt,
      receivedOn: dayOf(receivedAt),
      stage: STAGES[i % STAGES.length],
      status,
      locationId: PLACES[i % 4],
      clusterId: CLUSTERS[i % 3],
      source: SOURCES[i % 3],
      ownerId: i % 2 ? owner.id : null,
      investmentFen: i % 5 ? i * 1_000_000_00 : null,
      contractFen: i % 7 ? null : i * 500_000_00,
      closeCause: status === "closed" ? (CLOSE_CAUSES[i % CLOSE_CAUSES.length] ?? null) : null,
      respondedAt: answered ? new Date(receivedAt.getTime() + (i % 4) * 40 * 3_600_000) : null,
      responseMinutes: answered ? i * 10 : null,
      nextActionOn: i % 4 ? null : addDays(today, i - 45),
      nextAction: i % 4 ? null : "打电话",
    });
  }
  return owner;
}

/** How many leads the list behind an address holds. */
async function listed(address: string, me: string): Promise<number> {
  const filter = LeadFilter.parse(Object.fromEntries(new URL(address, "http://x").searchParams));
  const { sort: _s, page: _p, size: _z, ...asked } = filter;
  const looking = { me, now: new Date() };
  const total = await store().read.leadLists.total(EVERYTHING, asked, looking);
  expect((await store().read.leadLists.first(EVERYTHING, filter, looking, 1_000)).length).toBe(total);
  return total;
}

test("every number equals the list it opens", async () => {
  const manager = await given(store()).manager();
  await mixedLeads();
  for (const params of [
    { period: "all" },
    { period: "quarter" },
    { period: "all", location: "sihui" },
    { period: "all", cluster: "none" },
  ]) {
    const report = await readReport(store().read, manager, params);
    const { figures, present } = report;
    const same = async (n: number, more: Partial<LeadFilter>) =>
      expect([more, await listed(recordsOf(report, more), manager.id)]).toEqual([more, n]);
    await same(figures.total.leads, {});
    await same(figures.total.undisclosed, { undisclosed: "1" });
    for (const row of stageRows(figures.byStage)) await same(row.leads, { stage: row.stage });
    for (const row of funnel(figures.byStage)) await same(row.leads, { reached: row.stage });
    for (const row of figures.byLocation) await same(row.leads, { location: row.key ?? "none" });
    for (const row of figures.byCluster) await same(row.leads, { cluster: row.key ?? "none" });
    for (const row of figures.bySource) await same(row.leads, { source: row.key as LeadFilter["source"] });
    for (const row of figures.byOwner) await same(row.leads, { owner: row.key ?? "none" });
    for (const row of figures.byCloseCause)
      await same(row.leads, { status: "closed", cause: (row.key ?? "none") as LeadFilter["cause"] });
    await same(figures.answeredInTime, { answer: "in-time" });
    await same(figures.answeredInTime + figures.answeredLate, { answer: "answered" });
    await same(present.unansweredLate, { status: "running", answer: "late" });
    await same(present.unansweredWaiting, { status: "running", answer: "waiting" });
    await same(present.overdue, { status: "running", overdue: "1" });
    await same(present.withoutNextAction, { status: "active", idle: "1" });
    await same(present.open, { status: "open" });
  }
});

test("a figure is never older than the last change", async () => {
  const manager = await given(store()).manager();
  const lead = await given(store()).lead();
  const count = async () => (await readReport(store().read, manager, { period: "all" })).figures.byStage;
  expect(await count()).toMatchObject([{ stage: "new", leads: 1 }]);
  await store().write(async (tx) => {
    await tx.leads.save(lead, { stage: "responded" });
    await tx.history.record(manager, {
      event: "lead.advanced",
      subjectType: "lead",
      subjectId: lead.id,
      leadId: lead.id,
    });
  });
  expect(await count()).toMatchObject([{ stage: "responded", leads: 1 }]);
});

test("the median and the ninetieth are of those who were answered", async () => {
  const manager = await given(store()).manager();
  for (const minutes of [10, 20, 30, 40, 50, 60, 70, 80, 90, 500])
    await given(store()).lead({ respondedAt: new Date(), responseMinutes: minutes });
  await given(store()).lead();
  const { figures } = await readReport(store().read, manager, { period: "all" });
  expect([figures.responseMedianMinutes, figures.responseP90Minutes]).toEqual([50, 90]);
});

test("a county leader's report holds that county and nothing else", async () => {
  await mixedLeads();
  const leader = await given(store()).manager("sihui");
  const { figures } = await readReport(store().read, leader, { period: "all", location: "huaiji" });
  expect(figures.total.leads).toBe(0);
  const own = await readReport(store().read, leader, { period: "all" });
  expect(own.figures.byLocation.map((row) => row.key)).toEqual(["sihui"]);
  expect(visibleTo(leader)).toEqual({ sees: "place", locationId: "sihui" });
});
