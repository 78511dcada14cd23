import { expect, test } from "vitest";
import type { Lead } from "@/db";
import { makeSample } from "@/db/sample/sample";
import { EVERYTHING } from "@/lib/access/scope";
import { gateView } from "@/lib/leads/gate-view";
import { missingFor } from "@/lib/leads/gates";
import { LeadFilter } from "@/lib/leads/list";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const options = { leads: 120, seed: 7, until: new Date("2026-11-20T12:00:00+08:00"), passwordHash: "none" };

async function leads(): Promise<Lead[]> {
  const filter = LeadFilter.parse({ status: "all", size: "100" });
  const { read } = store();
  const looking = { me: null, now: options.until };
  const pages = await Promise.all([1, 2].map((page) => read.leadLists.page(EVERYTHING, { ...filter, page }, looking)));
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  return Promise.all(ids.map(async (id) => (await read.leads.find(EVERYTHING, id)) as Lead));
}

test("invented leads stand where their own gates let them stand, on an unbroken chain", async () => {
  await makeSample(store(), options);
  const { read } = store();
  const all = await leads();
  expect(all).toHaveLength(120);
  for (const lead of all) {
    const view = gateView(lead, await read.inquiries.ofLead(lead.id), (await read.matches.latest(lead.id)) !== null);
    expect(missingFor(lead.stage, view).map(({ need }) => `${lead.reference} at ${lead.stage} lacks ${need}`)).toEqual(
      [],
    );
  }
  expect(new Set(all.map(({ stage }) => stage)).size).toBeGreaterThan(5);
  expect(await read.history.firstBrokenSeq()).toBeNull();
  expect(await read.search.total(EVERYTHING, all[0]?.reference ?? "")).toBeGreaterThan(0);
});

test("every index is there again, spelled as before", async () => {
  const indexes = () =>
    store().engine.reader.raw<{ name: string; sql: string }>(
      store().engine.dialect === "sqlite"
        ? "select name, sql from sqlite_master where type = 'index' order by name"
        : "select indexname as name, indexdef as sql from pg_indexes where schemaname = 'public' order by indexname",
      [],
    );
  const before = await indexes();
  await makeSample(store(), { ...options, leads: 5 });
  expect(await indexes()).toEqual(before);
  expect(before.map(({ name }) => name)).toContain("leads_by_status");
});

test("a sample that fails half-way leaves nothing of itself", async () => {
  const stop = new Error("stopped");
  const stopped = makeSample(store(), options, () => {
    throw stop;
  });
  await expect(stopped).rejects.toBe(stop);
  expect(await store().read.leads.count(EVERYTHING)).toBe(0);
  expect(await store().read.accounts.all()).toEqual([]);
});

test("the same seed and day make the same leads", async () => {
  await makeSample(store(), options);
  const { read } = store();
  const [first] = await leads();
  expect(first?.reference).toBe("ZQ-2026-000076");
  expect((await read.history.ofLead(first?.id ?? "")).at(-1)?.at.getTime()).toBe(first?.receivedAt.getTime());
});
