import { expect, test } from "vitest";
import { preview } from "@/app/_server/previewing";
import { rematch } from "@/app/_server/rematching";
import type { Lead, PolicyChange } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { EVERYTHING } from "@/lib/access/scope";
import { keepMatch } from "@/lib/leads/match-again";
import { draftRecord } from "@/lib/policy/draft";
import { DraftRecord, PublishChanges } from "@/lib/policy/input";
import type { RecordKind } from "@/lib/policy/kinds";
import { publishChanges } from "@/lib/policy/publish";
import type { Measure } from "@/lib/policy/reference";
import { askPreview, stopPreview } from "@/lib/previews/ask";
import { AskPreview, PreviewQuery } from "@/lib/previews/input";
import { readPreview } from "@/lib/previews/read";
import { seenOf } from "@/lib/previews/target";
import { codeOf } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const CARS = "We make body structure parts for electric cars and need 100 mu.";
const FOOD = "Snack and biscuit factory, 50 mu.";
const SKIFFS = "We build glazelite skimmers and look for a plant.";

async function matched(text: string, change: Parameters<ReturnType<typeof given>["lead"]>[0] = {}): Promise<Lead> {
  const lead = await given(store()).lead({ intent: text, ...change });
  const input = { text, investmentAmount: 200_000_000, currency: "CNY" as const };
  await store().write((tx) => keepMatch(tx, lead.id, input, new Date()));
  return lead;
}

const pending = () => store().read.policy.pendingChanges();
const seen = async () => seenOf(await pending());
const ask = async (who: Actor, again = false) => {
  const input = AskPreview.parse({ seen: await seen(), again });
  return store().write((tx) => askPreview(tx, who, input));
};
const read = (who: Actor, query = {}) => readPreview(store().read, who, PreviewQuery.parse(query));
const look = (isStopping = () => false) => preview(store(), isStopping);
const publish = async (who: Actor, withoutPreview = false) => {
  const input = PublishChanges.parse({ note: "春季", seen: await seen(), withoutPreview });
  return store().write((tx) => publishChanges(tx, who, input));
};
const publishedLine = async () =>
  (await store().read.history.page({ event: "policy.published" }, { limit: 1, offset: 0 })).lines[0];

/** A pending change of any record, as its form would leave it. */
async function draft(who: Actor, kind: RecordKind, key: string, data: unknown): Promise<PolicyChange> {
  const set = await store().read.policy.current();
  const list = { measure: set.measures, product: set.knowledge.products } as Partial<
    Record<RecordKind, { id: string }[]>
  >;
  const inForce = list[kind]?.find(({ id }) => id === key);
  return store().write((tx) =>
    tx.policy.addChange({
      id: `${kind}-${key}`,
      kind,
      key,
      action: data === null ? "end" : inForce ? "amend" : "create",
      data,
      note: "",
      baseHash: inForce ? tx.policy.printOf(inForce) : null,
      authorId: who.id,
      authorName: who.name,
      draftedAt: new Date(),
    }),
  );
}

const WORD = { industry: "auto-vehicles", zh: ["星湖琉璃舟"], en: ["glazelite skimmer"], weight: 1 };
const word = (who: Actor, at: object = {}, change: object = {}) =>
  store().write((tx) => {
    const input = { kind: "product", version: 0, ...at, data: { ...WORD, ...change } };
    return draftRecord(tx, who, DraftRecord.parse(input) as DraftRecord);
  });

async function firstShown(lead: Lead): Promise<Measure> {
  const match = await store().read.matches.latest(lead.id);
  const id = match?.result.measures.find(({ verdict }) => verdict !== "does-not-apply")?.id;
  const { measures } = await store().read.policy.current();
  return measures.find((it) => it.id === id) as Measure;
}

test("what was previewed is what then happens: the same leads, with the same differences", async () => {
  const manager = await given(store()).manager();
  const leads = [
    await matched(CARS),
    await matched(FOOD),
    await matched(SKIFFS),
    await matched(SKIFFS, { status: "paused" }),
    await matched(SKIFFS, { isClusterConfirmed: true }),
    await matched(CARS, { status: "in-transfer" }),
  ];
  const closed = await matched(SKIFFS, { status: "closed" });
  await rematch(store(), () => false);
  await word(manager);
  await draft(manager, "measure", (await firstShown(leads[0] as Lead)).id, null);
  const asked = await ask(manager);
  await look();
  const { state, preview: found, kinds, leads: shown } = await read(manager);
  expect(state).toBe("finished");
  expect(found).toMatchObject({ id: asked.id, done: 6, total: 6, changed: shown.total });
  expect(kinds["measure-gone"]).toBeGreaterThan(0);
  expect(kinds.cluster).toBeGreaterThan(0);
  expect(shown.total).toBeGreaterThan(2);
  expect(shown.total).toBeLessThan(7);
  expect(shown.rows.map(({ id }) => id)).not.toContain(closed.id);
  expect(await store().read.matches.linesOf(leads[0]?.id as string)).toHaveLength(1);

  const version = await publish(manager);
  await rematch(store(), () => false);
  const noticed = await Promise.all(
    [...leads, closed].map(async ({ id }) => ({ id, notice: await store().read.policyNotices.openOf(id) })),
  );
  const happened = noticed.flatMap(({ id, notice }) => (notice ? [{ id, difference: notice.difference }] : []));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(happened.sort(byId)).toEqual(shown.rows.map(({ id, difference }) => ({ id, difference })).sort(byId));
  expect(await store().read.rematches.ofVersion(version.id)).toMatchObject({ done: 6, changed: shown.total });
  expect(await store().read.policy.notes([version.id])).toEqual(new Map([[version.id, shown.total]]));
  expect((await publishedLine())?.detail).toMatchObject({
    previewed: "yes",
    preview: { looked: 6, leads: 6, changed: shown.total, kinds },
  });
});

test("a change that would take an earlier one back says that the open note will close, and so it does", async () => {
  const manager = await given(store()).manager();
  const lead = await matched(CARS);
  const measure = await firstShown(lead);
  await draft(manager, "measure", measure.id, null);
  await publish(manager, true);
  await rematch(store(), () => false);
  expect(await store().read.policyNotices.openOf(lead.id)).not.toBeNull();
  await draft(manager, "measure", measure.id, measure);
  await ask(manager);
  await look();
  expect((await read(manager)).leads.rows).toMatchObject([{ id: lead.id, takesBack: true }]);
  await publish(manager);
  await rematch(store(), () => false);
  expect(await store().read.policyNotices.openOf(lead.id)).toBeNull();
});

test("where nothing would change the preview finds nothing, and nothing gets a note", async () => {
  const manager = await given(store()).manager();
  await matched(FOOD);
  await word(manager);
  await ask(manager);
  await look();
  expect(await read(manager)).toMatchObject({ state: "finished", preview: { done: 1, changed: 0 }, kinds: {} });
  await publish(manager);
  expect((await publishedLine())?.detail).toMatchObject({ previewed: "yes", preview: { changed: 0 } });
});

test("nothing is published unseen: without the preview of exactly this, somebody must say that they will not wait", async () => {
  const manager = await given(store()).manager();
  await matched(SKIFFS);
  const change = await word(manager);
  expect(await codeOf(publish(manager))).toBe("policy.not-previewed");
  await ask(manager);
  expect(await codeOf(publish(manager))).toBe("policy.not-previewed");
  await look();
  await word(manager, { key: change.key, version: change.version }, { en: ["glazelite skimmer", "lake glider"] });
  expect((await read(manager)).state).toBe("outdated");
  expect(await codeOf(publish(manager))).toBe("policy.not-previewed");
  await publish(manager, true);
  expect((await publishedLine())?.detail).toMatchObject({ previewed: "no" });
});

test("a preview is for the changes that were shown, and for nothing when nothing is pending", async () => {
  const manager = await given(store()).manager();
  expect(await codeOf(ask(manager))).toBe("policy.nothing-pending");
  await word(manager);
  const stale = AskPreview.parse({ seen: { other: 1 } });
  expect(await codeOf(store().write((tx) => askPreview(tx, manager, stale)))).toBe("policy.changed");
  expect((await read(manager)).state).toBe("none");
});

test("a preview stopped in the middle goes on where it was: nothing is lost and nothing doubled", async () => {
  const manager = await given(store()).manager();
  for (let n = 0; n < 8; n++) await matched(SKIFFS);
  await rematch(store(), () => false);
  await word(manager);
  const asked = await ask(manager);
  let looks = 0;
  await look(() => ++looks > 4);
  const partly = await read(manager);
  expect(partly.state).toBe("running");
  expect(partly.preview?.done).toBeGreaterThan(0);
  expect(partly.preview?.done).toBeLessThan(8);
  await store().write((tx) => stopPreview(tx, manager, { id: asked.id }));
  await look();
  expect(await read(manager)).toMatchObject({ state: "stopped", preview: { done: partly.preview?.done } });
  expect((await ask(manager)).id).toBe(asked.id);
  await look();
  expect(await read(manager)).toMatchObject({ state: "finished", preview: { done: 8, changed: 8 } });
  expect(new Set(await store().read.previews.leadIds(asked.id)).size).toBe(8);
});

test("what was seen of the leads when somebody did not wait is in the history, too", async () => {
  const manager = await given(store()).manager();
  for (let n = 0; n < 8; n++) await matched(SKIFFS);
  await rematch(store(), () => false);
  await word(manager);
  await ask(manager);
  let looks = 0;
  await look(() => ++looks > 4);
  await publish(manager, true);
  const detail = (await publishedLine())?.detail as { previewed: string; preview: { looked: number; leads: number } };
  expect(detail).toMatchObject({ previewed: "partial", preview: { leads: 8 } });
  expect(detail.preview.looked).toBeLessThan(8);
});

test("two at work on one preview do the work of one", async () => {
  const manager = await given(store()).manager();
  for (let n = 0; n < 12; n++) await matched(SKIFFS);
  await word(manager);
  const { id } = await ask(manager);
  await Promise.all([look(), look()]);
  expect(await read(manager)).toMatchObject({ state: "finished", preview: { done: 12, changed: 12 } });
  expect(await store().read.previews.leadIds(id)).toHaveLength(12);
});

test("a newer preview takes the place of the older one, of which nothing is left", async () => {
  const manager = await given(store()).manager();
  await matched(SKIFFS);
  await word(manager);
  const first = await ask(manager);
  await look();
  expect((await ask(manager)).id).toBe(first.id);
  const second = await ask(manager, true);
  expect(second.id).not.toBe(first.id);
  await look();
  expect(await read(manager)).toMatchObject({ state: "finished", preview: { id: second.id, changed: 1 } });
  expect(await store().read.previews.leadIds(first.id)).toEqual([]);
});

test("a county's manager sees the leads of the county, an administrator numbers only", async () => {
  const manager = await given(store()).manager();
  const [sihui, deqing] = [
    await matched(SKIFFS, { locationId: "sihui" }),
    await matched(SKIFFS, { locationId: "deqing" }),
  ];
  await word(manager);
  await ask(manager);
  await look();
  const ofSihui = await read(await given(store()).manager("sihui"));
  expect(ofSihui.leads.rows.map(({ id }) => id)).toEqual([sihui.id]);
  expect(ofSihui).toMatchObject({ inScope: 1, preview: { changed: 2 } });
  expect(Math.max(...Object.values(ofSihui.kinds))).toBe(1);
  const administrator = await read(await given(store()).administrator());
  expect(administrator).toMatchObject({ inScope: 0, leads: { total: 0, rows: [] }, preview: { changed: 2 } });
  expect(Math.max(...Object.values(administrator.kinds))).toBe(2);
  const [kind] = Object.keys((await read(manager)).kinds);
  expect((await read(manager, { kind })).leads.rows.map(({ id }) => id)).toContain(deqing.id);
  expect((await read(manager, { kind: "behaviour" })).leads.total).toBe((await read(manager)).kinds.behaviour ?? 0);
});

test("a preview writes no history and changes no lead", async () => {
  const manager = await given(store()).manager();
  const lead = await matched(SKIFFS);
  await rematch(store(), () => false);
  await word(manager);
  const before = await store().read.history.lastSeq();
  await ask(manager);
  await look();
  expect(await store().read.history.lastSeq()).toBe(before);
  expect(await store().read.leads.find(EVERYTHING, lead.id)).toEqual(lead);
});
