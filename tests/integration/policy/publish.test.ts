import { expect, test } from "vitest";
import { loadPolicy } from "@/db/seed/policy";
import { loadReference } from "@/db/seed/reference";
import type { Product } from "@/lib/matching/knowledge";
import { applied, type RecordChange, recordIn, recordsOf } from "@/lib/policy/records";
import type { PolicySet } from "@/lib/policy/reference";
import { changesOfVersion } from "@/lib/policy/version-changes";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

const publish = (id: string, set: PolicySet, origin: "shipped" | "library") =>
  store().write((tx) =>
    tx.policy.publish({ id, publishedAt: new Date(), publishedBy: null, note: id }, recordsOf(set), origin),
  );
const changed = (set: PolicySet, ...changes: RecordChange[]) => applied(set, changes, "x");
const product = (set: PolicySet) => set.knowledge.products[3] as Product;

test("the set that is kept is the set that shipped", async () => {
  const { version, ...kept } = await store().read.policy.current();
  const { version: shipped, ...reference } = loadReference();
  expect(version).toBe(shipped);
  expect(kept).toEqual(reference);
});

test("one amended record is one new revision; the old version reads as before", async () => {
  const before = await store().read.policy.current();
  const amended = { ...product(before), zh: ["竹筷"] };
  const next = changed(before, { kind: "product", key: amended.id, action: "amend", data: amended });
  await publish("v2", next, "library");
  const revisions = await store().read.policy.revisions("product", amended.id);
  expect(revisions.map(({ from, until }) => [from.id, until?.id ?? null])).toEqual([
    ["v2", null],
    [before.version, "v2"],
  ]);
  expect(await store().read.policy.revisions("product", "auto-vehicles.car-maker")).toHaveLength(1);
  expect(recordIn(await store().read.policy.current(), "product", amended.id)?.data).toEqual(amended);
  expect(await store().read.policy.at(before.version)).toEqual(before);
});

test("what each version changed is told from the revisions that begin or end with it", async () => {
  const before = await store().read.policy.current();
  const [first, second] = before.knowledge.products as [Product, Product];
  const lamp = { id: "lamp", industry: "appliances", zh: ["台灯"], en: ["desk lamp"], weight: 1 };
  const next = changed(
    before,
    { kind: "product", key: first.id, action: "amend", data: { ...first, zh: ["竹筷"] } },
    { kind: "product", key: second.id, action: "end", data: null },
    { kind: "product", key: "lamp", action: "create", data: lamp },
  );
  await publish("v2", next, "library");
  const lines = await store().read.policy.revisionLines(1, 2);
  expect(changesOfVersion(1, lines)).toHaveLength(recordsOf(before).length);
  expect(changesOfVersion(2, lines).map(({ action, key, data }) => [action, key, data])).toEqual(
    expect.arrayContaining([
      ["amend", first.id, { ...first, zh: ["竹筷"] }],
      ["create", "lamp", lamp],
      ["end", second.id, second],
    ]),
  );
  expect(changesOfVersion(2, await store().read.policy.revisionLines(2, 2))).toHaveLength(3);
  expect(await store().read.policy.version("v2")).toMatchObject({ number: 2, note: "v2" });
  expect(await store().read.policy.version("v3")).toBeNull();
});

test("shipped data that moves on keeps what staff wrote, added and took out", async () => {
  const before = await store().read.policy.current();
  const [kept, gone, other] = before.knowledge.needs as PolicySet["knowledge"]["needs"];
  if (!kept || !gone || !other) throw new Error("three needs ship");
  const lamp = { id: "lamp", industry: "appliances", zh: ["台灯"], en: ["desk lamp"], weight: 1 };
  const library = changed(
    before,
    { kind: "need", key: kept.id, action: "amend", data: { ...kept, weight: 0.5 } },
    { kind: "need", key: gone.id, action: "end", data: null },
    { kind: "product", key: "lamp", action: "create", data: lamp },
  );
  await publish("v2", library, "library");
  const shipped = changed(before, {
    kind: "need",
    key: other.id,
    action: "amend",
    data: { ...other, weight: 0.25 },
  });
  await publish("v3", shipped, "shipped");
  const after = await store().read.policy.current();
  expect(recordIn(after, "need", kept.id)?.data).toMatchObject({ weight: 0.5 });
  expect(recordIn(after, "need", gone.id)).toBeNull();
  expect(recordIn(after, "need", other.id)?.data).toMatchObject({ weight: 0.25 });
  expect(recordIn(after, "product", "lamp")?.data).toEqual(lamp);
});

test("what is published reads in the order that was drafted, however often records came and went before", async () => {
  const products = async () => (await store().read.policy.current()).knowledge.products;
  const end = ({ id }: Product): RecordChange => ({ kind: "product", key: id, action: "end", data: null });
  const lamp = (id: string) => ({ id, industry: "appliances", zh: [id], en: [], weight: 1 });
  const create = (id: string): RecordChange => ({ kind: "product", key: id, action: "create", data: lamp(id) });
  const steps = [
    async () => (await products()).slice(0, 40).map(end),
    async () => [create("lamp-b"), create("lamp-a")],
    async () => [end((await products())[3] as Product), create("lamp-0")],
    async () =>
      (await products())
        .slice(-9)
        .map((it) => ({ ...create(it.id), action: "amend" as const, data: { ...it, weight: 2 } })),
  ];
  for (const [n, step] of steps.entries()) {
    const drafted = changed(await store().read.policy.current(), ...(await step()));
    await publish(`step-${n}`, drafted, "library");
    expect({ ...(await store().read.policy.current()), version: "x" }).toEqual(drafted);
  }
});

test("loading the shipped data again publishes nothing", async () => {
  expect((await loadPolicy(store())).isNew).toBe(false);
  expect(await store().read.policy.versions()).toHaveLength(1);
});
