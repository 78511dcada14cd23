import { beforeEach, expect, test } from "vitest";
import type { Lead, NewLead } from "@/db";
import { EVERYTHING, NOTHING, type Scope, visibleTo } from "@/lib/access/scope";
import { addDays, DAY_MS, dayOf } from "@/lib/calendar/shanghai";
import { closeLead } from "@/lib/leads/close";
import { LeadFilter, SORTS } from "@/lib/leads/list";
import { atWork } from "../../setup/at-work";
import { given } from "../../setup/given";
import { freshStore } from "../../setup/store";

const store = freshStore();
const { does } = atWork(store);
const now = new Date();
const today = dayOf(now);
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);

async function list(asked: object, scope: Scope = EVERYTHING, me: string | null = null) {
  return store().read.leadLists.page(scope, LeadFilter.parse(asked), { me, now });
}
const titles = async (asked: object, scope?: Scope, me?: string) =>
  (await list(asked, scope, me)).rows.map(({ title }) => title);

let leads: Lead[];
let ownerId: string;

/** Twelve leads that differ in everything a list can ask for. */
beforeEach(async () => {
  ownerId = (await given(store()).account("city-officer", { name: "李" })).id;
  const each: Partial<NewLead>[] = [
    { title: "a", stage: "new", responseDueAt: ago(1), dueAt: ago(1) },
    { title: "b", stage: "new", responseDueAt: ago(-1), dueAt: ago(-1), investmentFen: 500 },
    { title: "c", stage: "responded", respondedAt: ago(3), responseDueAt: ago(2), dueAt: ago(2), ownerId },
    {
      title: "d",
      stage: "assessed",
      respondedAt: ago(1),
      responseDueAt: ago(2),
      dueAt: null,
      ownerId,
      locationId: "deqing",
    },
    {
      title: "e",
      stage: "negotiating",
      respondedAt: ago(9),
      investmentFen: 900,
      dueAt: null,
      nextActionOn: addDays(today, 3),
    },
    {
      title: "f",
      stage: "signed",
      respondedAt: ago(9),
      investmentFen: 700,
      dueAt: null,
      nextActionOn: addDays(today, -3),
    },
    { title: "g", status: "paused", dueAt: null, locationId: "fengkai", lastTouchAt: ago(30) },
    { title: "h", status: "closed", closeCause: "price", dueAt: null, clusterId: "x", investmentFen: 100 },
    { title: "i", status: "held", dueAt: null },
    { title: "j", status: "in-transfer", locationId: "deqing", dueAt: ago(-3), source: "phone", lastTouchAt: ago(5) },
    { title: "k", status: "invalid", dueAt: null },
    {
      title: "l",
      receivedAt: ago(40),
      stageSince: ago(40),
      responseDueAt: ago(39),
      dueAt: ago(39),
      lastTouchAt: ago(2),
    },
  ];
  leads = [];
  for (const change of each) leads.push(await given(store()).lead(change));
});

test("the desk's own list is open leads, newest number first", async () => {
  expect(await titles({})).toEqual(["l", "j", "g", "f", "e", "d", "c", "b", "a"]);
});

const FILTERS = [
  [{ status: "counted" }, "abcdefghjl"],
  [{ status: "running" }, "abcdefjl"],
  [{ status: "all" }, "abcdefghijkl"],
  [{ status: "held" }, "i"],
  [{ stage: "signed" }, "f"],
  [{ reached: "assessed" }, "def"],
  [{ location: "deqing" }, "dj"],
  [{ location: "none" }, "abcefl"],
  [{ cluster: "x", status: "all" }, "h"],
  [{ owner: "none" }, "abefgjl"],
  [{ source: "phone" }, "j"],
  [{ cause: "price", status: "closed" }, "h"],
  [{ from: dayOf(ago(10)) }, "abcdefgj"],
  [{ until: dayOf(ago(10)) }, "l"],
  [{ overdue: "1" }, "acl"],
  [{ unanswered: "1" }, "abgjl"],
  [{ answer: "late", status: "running" }, "al"],
  [{ answer: "waiting", status: "running" }, "bj"],
  [{ answer: "in-time" }, "cef"],
  [{ answer: "given-late" }, "d"],
  [{ idle: "1", status: "active" }, "abcdfl"],
  [{ undisclosed: "1" }, "acdgjl"],
  [{ minFen: "700" }, "ef"],
] as const;

test("every filter finds its leads, and its total says how many", async () => {
  for (const [asked, expected] of FILTERS) {
    const { rows, total } = await list(asked);
    const found = rows.map(({ title }) => title).sort();
    expect({ asked, found: found.join(""), total }).toEqual({ asked, found: expected, total: expected.length });
  }
});

test("mine are mine", async () => {
  expect(await titles({ owner: "me" }, EVERYTHING, ownerId)).toEqual(["d", "c"]);
  expect(await titles({ owner: "me" })).toEqual([...(await titles({ owner: "none" }))]);
});

const ORDERED = [
  ["newest", "ljgfedcba"],
  ["oldest", "abcdefgjl"],
  ["due", "lcabjgfed"],
  ["next-action", "feljgdcba"],
  ["amount", "efbljgdca"],
  ["last-touch", "gjlfedcba"],
] as const;

test("every order puts leads that have nothing to go by last", async () => {
  for (const [sort, expected] of ORDERED) expect([sort, (await titles({ sort })).join("")]).toEqual([sort, expected]);
});

test("pages neither repeat nor lose a lead, in any order", async () => {
  for (const sort of SORTS) {
    const whole = await titles({ sort, status: "all" });
    const pages: string[] = [];
    for (let page = 1; page <= 5; page++) {
      const filter = { ...LeadFilter.parse({ sort, status: "all" }), page, size: 3 } as unknown as LeadFilter;
      const { rows } = await store().read.leadLists.page(EVERYTHING, filter, { me: null, now });
      pages.push(...rows.map(({ title }) => title));
    }
    expect([sort, ...pages]).toEqual([sort, ...whole]);
    expect(new Set(pages).size).toBe(12);
  }
});

test("a county's list, its search and its totals hold the county's leads and no others", async () => {
  const deqing = visibleTo({ role: "county-officer", locationId: "deqing" });
  expect(await titles({ status: "all" }, deqing)).toEqual(["j", "d"]);
  expect((await list({ location: "fengkai" }, deqing)).total).toBe(0);
  expect(await titles({ q: "食品", status: "all" }, deqing)).toEqual(["j", "d"]);
  expect(await titles({ q: leads[6]?.reference, status: "all" }, deqing)).toEqual([]);
  expect(await titles({ status: "all" }, NOTHING)).toEqual([]);
  const exported = await store().read.leadLists.first(
    deqing,
    LeadFilter.parse({ status: "all" }),
    { me: null, now },
    5000,
  );
  expect(exported.map(({ title }) => title)).toEqual(["j", "d"]);
});

test("a reference finds its lead, however it stands", async () => {
  expect(await titles({ q: leads[7]?.reference.toLowerCase() })).toEqual(["h"]);
});

test("a search streams newest first through the other filters, page by page", async () => {
  expect(await titles({ q: "食品 三十亩" })).toEqual(["l", "j", "g", "f", "e", "d", "c", "b", "a"]);
  expect((await list({ q: "食品", location: "deqing" })).total).toBe(2);
  expect(await titles({ q: "食品", sort: "amount" })).toEqual(["e", "f", "b", "l", "j", "g", "d", "c", "a"]);
  expect(await titles({ q: "不存在的词" })).toEqual([]);
});

test("a total is never stale", async () => {
  expect((await list({ stage: "signed" })).total).toBe(1);
  const zhao = await given(store()).manager();
  await does(zhao, closeLead, leads[5] as Lead, { cause: "price", reason: "价格" });
  expect((await list({ stage: "signed" })).total).toBe(0);
});

test("a line names who follows the lead up", async () => {
  expect((await list({ stage: "responded" })).rows[0]).toMatchObject({ title: "c", ownerName: "李" });
});
