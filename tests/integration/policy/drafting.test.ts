import { expect, test } from "vitest";
import { loadPolicy } from "@/db/seed/policy";
import type { Actor } from "@/lib/access/actor";
import { match } from "@/lib/matching/match";
import { preparedFor } from "@/lib/matching/prepared-for";
import { draftEnd, draftRecord } from "@/lib/policy/draft";
import { DraftRecord, PublishChanges } from "@/lib/policy/input";
import { discardChange, publishChanges } from "@/lib/policy/publish";
import { applied, recordsOf } from "@/lib/policy/records";
import { codeOf, refusal } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const PRODUCT = { industry: "crafts", zh: ["琉璃灯罩", "琉璃灯罩"], en: ["liuli lampshade"], weight: 1 };

const draft = (who: Actor, input: object) =>
  store().write((tx) => draftRecord(tx, who, DraftRecord.parse({ version: 0, ...input }) as DraftRecord));
const product = (who: Actor, change: object = {}, at: object = {}) =>
  draft(who, { kind: "product", ...at, data: { ...PRODUCT, ...change } });
const pending = () => store().read.policy.pendingChanges();
const publish = async (who: Actor, note = "春季") => {
  const seen = Object.fromEntries((await pending()).map(({ id, version }) => [id, version]));
  return store().write((tx) => publishChanges(tx, who, PublishChanges.parse({ note, seen, withoutPreview: true })));
};
/** How likely the message is about the automobile cluster, with the policy in force. */
const automobile = async () => {
  const set = await store().read.policy.current();
  const { clusters } = match(preparedFor(set), { text: "We make liuli lampshade in our factory." });
  return clusters.find(({ id }) => id === "pillar-automobile")?.probability ?? 0;
};

test("a drafted word is not in force until it is published; then matching uses it and the old version does not", async () => {
  const officer = await given(store()).actor("city-officer");
  const before = await store().read.policy.current();
  const unknown = await automobile();
  const change = await product(officer, { industry: "auto-vehicles" });
  expect(change).toMatchObject({ action: "create", authorName: officer.name, baseHash: null });
  expect((change.data as { zh: string[] }).zh).toEqual(["琉璃灯罩"]);
  expect(await automobile()).toBe(unknown);
  expect((await store().read.policy.drafted())?.knowledge.products.at(-1)?.id).toBe(change.key);
  const version = await publish(await given(store()).actor("manager"));
  expect(version).toMatchObject({ number: 2, note: "春季" });
  expect(unknown).toBeLessThan(0.5);
  expect(await automobile()).toBeGreaterThan(0.8);
  expect(await pending()).toEqual([]);
  expect(await store().read.policy.drafted()).toBeNull();
  expect(await store().read.policy.at(before.version)).toEqual(before);
});

test("two people amending one record: the second is told, and saves again on what stands", async () => {
  const first = await given(store()).actor("city-officer");
  const second = await given(store()).actor("county-officer", { locationId: "sihui" });
  const key = (await store().read.policy.current()).knowledge.products[0]?.id as string;
  await product(first, {}, { key });
  expect(await codeOf(product(second, { weight: 2 }, { key }))).toBe("policy.changed");
  const [change] = await pending();
  await product(second, { weight: 2 }, { key, version: change?.version });
  expect(await pending()).toMatchObject([{ key, version: 2, authorName: second.name, action: "amend" }]);
});

test("of two publications of the same changes one is refused, and nothing is published that was not shown", async () => {
  const manager = await given(store()).actor("manager");
  const change = await product(manager);
  const input = { note: "一次", seen: { [change.id]: change.version }, withoutPreview: true };
  const both = await Promise.allSettled(
    [1, 2].map(() => store().write((tx) => publishChanges(tx, manager, PublishChanges.parse(input)))),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await store().read.policy.versions()).toHaveLength(2);
  await product(manager);
  expect(await codeOf(store().write((tx) => publishChanges(tx, manager, PublishChanges.parse(input))))).toBe(
    "policy.changed",
  );
});

test("a change made from what is no longer in force is not published over it", async () => {
  const manager = await given(store()).actor("manager");
  const set = await store().read.policy.current();
  const key = set.knowledge.products[0]?.id as string;
  await product(manager, {}, { key });
  const moved = { id: key, industry: "crafts", zh: ["新词"], en: [], weight: 1 };
  await store().write((tx) =>
    tx.policy.publish(
      { id: "shipped-2", publishedAt: new Date(), publishedBy: null, note: "" },
      recordsOf(applied(set, [{ kind: "product", key, action: "amend", data: moved }], "shipped-2")),
      "shipped",
    ),
  );
  expect(await codeOf(publish(manager))).toBe("policy.moved-on");
});

test("a fact about a place rests on a source and its words, or says that it is common knowledge", async () => {
  const officer = await given(store()).actor("city-officer");
  const set = await store().read.policy.current();
  const source = set.sources[0] as (typeof set.sources)[number];
  const industry = set.knowledge.industries[0]?.id as string;
  const data = {
    locationId: "sihui",
    text: { zh: "四会有玉器加工集聚区。", en: "Sihui has a jade-carving district." },
    industries: { [industry]: 0.8 },
    needs: {},
  };
  const evidence = [{ confidence: "sourced", sourceId: source.id, quote: "玉器" }];
  const bare = { kind: "profile", version: 0, data: { ...data, evidence: [{ confidence: "sourced" }] } };
  expect(DraftRecord.safeParse(bare).error?.issues.map(({ message }) => message)).toEqual(["evidence", "quote"]);
  const change = await draft(officer, { kind: "profile", data: { ...data, evidence } });
  expect(change.data).toMatchObject({
    text: { zh: data.text.zh, "zh-hant": data.text.zh },
    industries: { [industry]: 0.8 },
    evidence: [{ sourceId: source.id, title: source.title, url: source.url, quote: "玉器", confidence: "sourced" }],
  });
  const wrong = { kind: "profile", data: { ...data, evidence, industries: { "no-such-business": 0.8 } } };
  expect((await refusal(draft(officer, wrong))).fields).toEqual({ "data.industries": "not-a-choice" });
});

test("what staff take out stays out when the shipped data is loaded again, and a discarded change leaves no trace in force", async () => {
  const manager = await given(store()).actor("manager");
  const key = (await store().read.policy.current()).knowledge.products[0]?.id as string;
  const change = await product(manager, {}, { key });
  await store().write((tx) => discardChange(tx, manager, { id: change.id, version: change.version }));
  expect(await pending()).toEqual([]);
  await store().write((tx) => draftEnd(tx, manager, { kind: "product", key, version: 0, note: "不再用" }));
  await publish(manager);
  expect((await loadPolicy(store())).isNew).toBe(false);
  expect((await store().read.policy.current()).knowledge.products.some(({ id }) => id === key)).toBe(false);
  expect(await store().read.policy.revisions("product", key)).toHaveLength(1);
});
