import { expect, test } from "vitest";
import { narrowed, readMatchingReport, recordsOfMonth } from "@/app/desk/reports/matching/question";
import { COLUMNS } from "@/app/desk/reports/matching/refusals-table";
import { recordsOf } from "@/app/desk/reports/question";
import type { Lead } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/access/scope";
import { acceptOffer } from "@/lib/leads/accept";
import { decideMatch } from "@/lib/leads/decide-match";
import { LogLead } from "@/lib/leads/input";
import { LeadFilter } from "@/lib/leads/list";
import { logLead } from "@/lib/leads/log";
import { markInvalid } from "@/lib/leads/mark-invalid";
import { offerLead } from "@/lib/leads/offer";
import { BEHAVIOURS } from "@/lib/matching/result";
import { LOCATION_IDS, type LocationId } from "@/lib/policy/reference";
import * as figures from "@/lib/reports/matching";
import { DECIDERS, SUBJECTS } from "@/lib/suggestions/outcomes";
import { atWork } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const { does, now } = atWork(store);

const WORDS = [
  "We print colour boxes and cartons, 50 mu.",
  "我们做汽车零部件冲压件，想在四会找四十亩地，投资两亿元。",
  "食品厂，需要冷库，考虑德庆，投资八千万元。",
  "家具五金和不锈钢制品，用地三十亩。",
  "您好，想投资。",
  "低价刷单推广，加微信领红包，快速排名，日赚千元！",
];

async function logged(actor: Actor, n: number, day: string): Promise<Lead> {
  const intent = WORDS[n % WORDS.length] as string;
  const input = {
    source: "phone",
    title: intent,
    investorName: `投资人${n}`,
    contact: "13800138000",
    intent,
    receivedAt: `${day}T10:00:00+08:00`,
    anyway: "试",
  };
  return now(await store().write((tx) => logLead(tx, actor, LogLead.parse(input))));
}

/** Leads of three months, decided in every way there is, by the operations themselves. */
async function decidedLeads(): Promise<{ manager: Actor }> {
  const [manager, sihui] = [await given(store()).manager(), await given(store()).officer("sihui")];
  const days = ["2026-08-03", "2026-09-15", "2026-10-21"];
  for (let n = 0; n < 18; n++) {
    const lead = await logged(n === 17 ? sihui : manager, n, days[n % 3] as string);
    const first = await store().read.matches.first(lead.id);
    const { clusters, locations } = first?.result ?? { clusters: [], locations: [] };
    const place = n % 5 === 4 ? null : (locations[n % 5]?.id ?? (LOCATION_IDS[n % 10] as LocationId));
    const decided = { clusterId: clusters[n % 4]?.id ?? null, locationId: place, note: "" };
    if (n % 3 !== 2) await does(manager, decideMatch, lead, decided);
    if (n % 4 === 2) {
      await does(manager, offerLead, lead, { locationId: "sihui", reason: "x" });
      if (n % 8 === 2) await does(sihui, acceptOffer, lead, { note: "" });
    }
    if (n === 5 || n === 7) await does(manager, markInvalid, lead, { reason: "广告" });
  }
  return { manager };
}

async function listed(address: string, actor: Actor): Promise<number> {
  const filter = LeadFilter.parse(Object.fromEntries(new URL(address, "http://x").searchParams));
  const { sort: _s, page: _p, size: _z, ...asked } = filter;
  const looking = { me: actor.id, now: new Date() };
  const total = await store().read.leadLists.total(visibleTo(actor), asked, looking);
  expect((await store().read.leadLists.first(visibleTo(actor), filter, looking, 1_000)).length).toBe(total);
  return total;
}

test("every number on suggestions equals the list it opens", { timeout: 240_000 }, async () => {
  const { manager } = await decidedLeads();
  const custom = { period: "custom", from: "2026-08-10", until: "2026-10-21" };
  for (const params of [
    { period: "all" },
    custom,
    { period: "all", location: "sihui" },
    { period: "all", cluster: "none" },
  ]) {
    const report = await readMatchingReport(store().read, manager, params);
    const { cells, refusals } = report.figures;
    const same = async (n: number, address: string) =>
      expect([address, await listed(address, manager)]).toEqual([address, n]);
    const opens = (n: number, more: Partial<LeadFilter>) => same(n, recordsOf(report, more));
    for (const subject of SUBJECTS) {
      const of = cells[subject];
      const counts = figures.countsOf(of);
      await opens(counts.first, narrowed(subject, "first"));
      await opens(counts.shortlisted, narrowed(subject, "three"));
      await opens(counts.missed, narrowed(subject, "missed"));
      await opens(counts.judged, narrowed(subject, "judged"));
      await opens(counts.open, narrowed(subject, "open"));
      await opens(counts.unjudged, narrowed(subject, "unjudged"));
      for (const row of figures.byMonth(of)) {
        await same(row.judged, recordsOfMonth(report, row.month, narrowed(subject, "judged")));
        await same(row.shortlisted, recordsOfMonth(report, row.month, narrowed(subject, "three")));
        await same(row.open, recordsOfMonth(report, row.month, narrowed(subject, "open")));
      }
      for (const row of figures.bySuggested(of)) {
        await opens(row.judged, narrowed(subject, "judged", { suggested: row.id }));
        await opens(row.first, narrowed(subject, "first", { suggested: row.id }));
        await opens(row.shortlisted, narrowed(subject, "three", { suggested: row.id }));
        await opens(row.decidedFor, narrowed(subject, "judged", { decided: row.id }));
      }
      for (const pair of figures.pairs(of)) await opens(pair.leads, narrowed(subject, "judged", pair));
      for (const each of figures.bands(of)) {
        const sure = `${subject}-${each.band as 0}` as const;
        await opens(each.leads, { ...narrowed(subject, "judged"), sure });
        await opens(each.right, { ...narrowed(subject, "first"), sure });
      }
      for (const [firstPolicy, own] of figures.byPolicy(of)) {
        await opens(own.judged, { ...narrowed(subject, "judged"), firstPolicy });
        await opens(own.first, { ...narrowed(subject, "first"), firstPolicy });
      }
    }
    const deciders = figures.byDecider(cells.place);
    for (const decidedBy of DECIDERS)
      await opens(deciders.get(decidedBy)?.judged ?? 0, { ...narrowed("place", "judged"), decidedBy });
    for (const firstAnswer of BEHAVIOURS) {
      const row = figures.refusalRow(refusals, firstAnswer);
      for (const { of, more } of COLUMNS) await opens(row[of], { ...more, firstAnswer });
    }
  }
  const all = (await readMatchingReport(store().read, manager, { period: "all" })).figures;
  const place = figures.countsOf(all.cells.place);
  for (const outcome of ["first", "three", "missed", "open", "unjudged"] as const)
    expect([outcome, place[outcome] > 0]).toEqual([outcome, true]);
  expect(place.judged + place.open + place.unjudged).toBe(16);
  expect(new Set(all.refusals.map(({ behaviour }) => behaviour)).size).toBeGreaterThan(2);
});

test("a county sees how the suggestions of its own leads went, and of no others", async () => {
  const { manager } = await decidedLeads();
  const [wu, other] = [await given(store()).officer("sihui"), await given(store()).officer("huaiji")];
  const count = async (actor: Actor) => {
    const { figures: found } = await readMatchingReport(store().read, actor, { period: "all", location: "" });
    const counts = figures.countsOf(found.cells.place);
    return counts.judged + counts.open + counts.unjudged;
  };
  const own = await store().read.leadLists.total(visibleTo(wu), LeadFilter.parse({ status: "counted" }), {
    me: null,
    now: new Date(),
  });
  expect([await count(wu), await count(other)]).toEqual([own, 0]);
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(await count(manager));
});

test("a decision shows at once in figures that were kept", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await logged(li, 0, "2026-10-21");
  const counts = async () =>
    figures.countsOf((await readMatchingReport(store().read, li, { period: "all" })).figures.cells.place);
  expect(await counts()).toMatchObject({ open: 1, judged: 0 });
  const first = await store().read.matches.first(lead.id);
  const locationId = first?.result.locations[0]?.id as LocationId;
  await does(li, decideMatch, lead, { clusterId: null, locationId, note: "" });
  expect(await counts()).toMatchObject({ open: 0, judged: 1, first: 1 });
});
