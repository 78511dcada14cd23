import { draftRecord } from "@/lib/policy/draft";
import { DraftRecord } from "@/lib/policy/input";
import { discardChange } from "@/lib/policy/publish";
import { askPreview } from "@/lib/previews/ask";
import { seenOf } from "@/lib/previews/target";
import type { Example, Hall } from "./hall";

const PRODUCT = { industry: "crafts", zh: ["琉璃灯罩"], en: ["liuli lampshade"], weight: 1 };

/** A word that waits to be published; another one at each call. */
let drafted = 0;
async function pending({ store, people }: Hall) {
  const data = { ...PRODUCT, zh: [`琉璃灯罩${++drafted}`] };
  const input = DraftRecord.parse({ kind: "product", version: 0, data }) as DraftRecord;
  return store().write((tx) => draftRecord(tx, people.manager, input));
}
/** Nothing else is published along. */
async function nothingPending({ store, people }: Hall) {
  for (const { id, version } of await store().read.policy.pendingChanges())
    await store().write((tx) => discardChange(tx, people.manager, { id, version }));
}
const seen = async ({ store }: Hall) => seenOf(await store().read.policy.pendingChanges());

/** A shipped record of this kind that no earlier call has touched; of measures one whose nature is known, so that all look alike. */
async function untouched({ store }: Hall, kind: "product" | "measure"): Promise<{ key: string; hash: string }> {
  const set = await store().read.policy.current();
  const touched = new Set((await store().read.policy.pendingChanges()).map(({ key }) => key));
  const records: { id: string }[] =
    kind === "product" ? set.knowledge.products : set.measures.filter(({ nature }) => nature);
  const record = records.find(({ id }) => !touched.has(id)) as { id: string };
  return { key: record.id, hash: store().read.policy.printOf(record) };
}

const upload =
  (query: Record<string, string>): Example =>
  ({ people }) => ({
    as: people.manager,
    query,
    body: [{ id: `p-${++drafted}`, industry: "crafts", zh: [`琉璃盏${drafted}`], en: ["liuli cup"], weight: 1 }],
  });

export const POLICY_DOORS: Record<string, Example> = {
  "POST /api/v1/policy/records": ({ people }) => ({
    as: people.manager,
    body: {
      kind: "product",
      key: null,
      version: 0,
      data: { ...PRODUCT, zh: [`琉璃碗${++drafted}`] },
      newSources: [],
      note: "新词",
    },
  }),
  "POST /api/v1/policy/ends": async (hall) => ({
    as: hall.people.manager,
    body: { kind: "product", key: (await untouched(hall, "product")).key, version: 0, note: "不再用" },
  }),
  "POST /api/v1/policy/expiries": async (hall) => ({
    as: hall.people.manager,
    body: { kind: "measure", key: (await untouched(hall, "measure")).key, version: 0, validTo: "2099", note: "到期" },
  }),
  "POST /api/v1/policy/reviews": async (hall) => {
    const { key, hash } = await untouched(hall, "product");
    const body = { kind: "product", key, hash, state: "correct", against: "原文", dueOn: "2099-01-01", note: "看过" };
    return { as: hall.people.manager, body };
  },
  "POST /api/v1/policy/discard": async (hall) => {
    const { id, version } = await pending(hall);
    return { as: hall.people.manager, body: { id, version } };
  },
  "POST /api/v1/policy/publish": async (hall) => {
    await nothingPending(hall);
    await pending(hall);
    return { as: hall.people.manager, body: { note: "春季", seen: await seen(hall), withoutPreview: true } };
  },
  "POST /api/v1/policy/preview": async (hall) => {
    await pending(hall);
    return { as: hall.people.manager, body: { seen: await seen(hall), again: true } };
  },
  "POST /desk/policy/changes/preview": async (hall) => {
    await pending(hall);
    return { as: hall.people.manager, form: { body: JSON.stringify({ seen: await seen(hall), again: true }) } };
  },
  "GET /api/v1/policy/preview": ({ people }) => ({ as: people.manager, query: { kind: "measure-gone", page: "1" } }),
  "POST /api/v1/policy/preview/stop": async (hall) => {
    await pending(hall);
    const input = { seen: await seen(hall), again: true };
    const { id } = await hall.store().write((tx) => askPreview(tx, hall.people.manager, input));
    return { as: hall.people.manager, body: { id } };
  },
  "POST /api/v1/policy/imports/preview": upload({ kind: "products", seen: "", note: "" }),
  "POST /api/v1/policy/imports": upload({ kind: "products", seen: "zxqv", note: "一批" }),
  "GET /desk/policy/import/records.json": ({ people }) => ({ as: people.manager, query: { kind: "measures" } }),
  "GET /desk/policy/import/template.xlsx": ({ people }) => ({
    as: people.manager,
    query: { kind: "measures", with: "records" },
  }),
  "GET /desk/reports/export.xlsx": ({ people }) => ({
    as: people.manager,
    query: { period: "custom", from: "2026-01-01", until: "2026-12-31", location: "sihui", cluster: "none" },
  }),
  "GET /desk/reports/matching/export.xlsx": ({ people }) => ({
    as: people.manager,
    query: { period: "custom", from: "2026-01-01", until: "2026-12-31", location: "sihui", cluster: "none" },
  }),
};
