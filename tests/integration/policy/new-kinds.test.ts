import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { match } from "@/lib/matching/match";
import { preparedFor } from "@/lib/matching/prepared-for";
import { draftEnd, draftRecord } from "@/lib/policy/draft";
import { FORMS } from "@/lib/policy/forms/forms";
import { dataOf, valuesOf } from "@/lib/policy/forms/values";
import { DraftRecord, PublishChanges } from "@/lib/policy/input";
import type { DraftedKind } from "@/lib/policy/kinds";
import { publishChanges } from "@/lib/policy/publish";
import { recordIn, recordsOf } from "@/lib/policy/records";
import type { Location } from "@/lib/policy/reference";
import { codeOf } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
type Bag = Record<string, unknown>;

const local = (zh: string, en: string) => ({ zh, "zh-hant": zh, en });
const known = [{ confidence: "common-knowledge" }];
const current = () => store().read.policy.current();

/** What the form would send: the record as it stands, or an empty one, with these answers. */
async function draft(who: Actor, kind: DraftedKind, answers: Bag, key: string | null = null) {
  const { fields } = FORMS[kind];
  const before = key ? (recordIn(await current(), kind, key)?.data as Bag) : null;
  const data = { ...dataOf(fields, valuesOf(fields, before)), ...answers };
  const input = DraftRecord.parse({ kind, key, version: 0, data }) as DraftRecord;
  return store().write((tx) => draftRecord(tx, who, input));
}
const end = (who: Actor, kind: DraftedKind, key: string) =>
  store().write((tx) => draftEnd(tx, who, { kind, key, version: 0, note: "不再使用" }));
async function publish(who: Actor) {
  const changes = await store().read.policy.pendingChanges();
  const seen = Object.fromEntries(changes.map(({ id, version }) => [id, version]));
  return store().write((tx) =>
    publishChanges(tx, who, PublishChanges.parse({ note: "年度调整", seen, withoutPreview: true })),
  );
}
const ask = async (text: string) => match(preparedFor(await current()), { text });

test("a cluster made in the library is matched by its keywords and its industry's products, and no longer once it is ended", async () => {
  const officer = await given(store()).cityOfficer();
  const manager = await given(store()).actor("manager");
  const cluster = await draft(officer, "cluster", {
    kind: "city",
    name: local("低空经济", "Low-altitude economy"),
    nameEvidence: known,
    keywords: { zh: ["载人飞艇"], en: ["airship gondola"] },
  });
  const industry = await draft(officer, "industry", {
    name: local("飞艇制造", "Airships"),
    gbt: "37",
    isic: "3030",
    clusters: { [cluster.key]: 1 },
  });
  const words = await draft(officer, "product", { industry: industry.key, zh: ["浮空器囊体"], en: [], weight: 1.2 });
  const asked = [
    "我们生产浮空器囊体，想在肇庆设厂。",
    "We build airship gondola sections and want a plant in Zhaoqing.",
  ];
  for (const text of asked) expect((await ask(text)).clusters.map(({ id }) => id)).not.toContain(cluster.key);

  await publish(manager);
  for (const text of asked) {
    const [first] = (await ask(text)).clusters;
    expect(first).toMatchObject({ id: cluster.key });
    expect(first?.probability).toBeGreaterThan(0.5);
  }

  expect(await codeOf(end(officer, "cluster", cluster.key))).toBe("policy.leaned-on");
  await end(officer, "product", words.key);
  await end(officer, "industry", industry.key);
  await end(officer, "cluster", cluster.key);
  await publish(manager);
  for (const text of asked) expect((await ask(text)).clusters.map(({ id }) => id)).not.toContain(cluster.key);
  expect(await store().read.policy.revisions("cluster", cluster.key)).toHaveLength(1);
});

test("the ten places stay ten; a new park of one of them counts for it", async () => {
  const officer = await given(store()).cityOfficer();
  const text = "我们生产竹地板，想在肇庆建厂，用地40亩。";
  const before = await ask(text);
  const [cluster] = before.clusters;
  const last = before.locations.at(-1);
  const place = recordIn(await current(), "location", last?.id ?? "")?.data as Location;
  const park = {
    name: local("竹业新园", "New bamboo park"),
    text: local("专收竹制品企业。", "For bamboo makers."),
    evidence: known,
  };
  const more = { clusterIds: [cluster?.id], level: null, approvedOn: null, areaHa: null, note: null };
  const { fields } = FORMS.location;
  const typed = dataOf(fields, valuesOf(fields, place as Bag)) as { parks: Bag[] };
  expect(await codeOf(draft(officer, "location", typed))).toBe("policy.fixed-list");
  await draft(officer, "location", { parks: [...typed.parks, { ...park, ...more }] }, place.id);
  await publish(await given(store()).actor("manager"));
  const score = (result: typeof before) => result.locations.find(({ id }) => id === place.id)?.score ?? 0;
  expect(score(await ask(text))).toBeGreaterThan(score(before));
});

test("signal words, landed projects, landmarks and the city's figures are amended like any other record", async () => {
  const officer = await given(store()).cityOfficer();
  const text = "星湖水晶旗舰礼包，敬请垂注。";
  expect((await ask(text)).behaviour).not.toBe("flag_spam");
  const set = await current();
  const list = recordIn(set, "signal", "spam.1")?.data as { words: string[] };
  await draft(officer, "signal", { words: [...list.words, "星湖水晶旗舰礼包"] }, "spam.1");
  const landed = await draft(officer, "landed", {
    name: local("星湖灯具厂", "Xinghu Lamps"),
    what: local("灯具。", "Lamps."),
    originName: local("香港", "Hong Kong"),
    locationId: "duanzhou",
    evidence: {
      title: "报道",
      url: "https://www.zhaoqing.gov.cn/a.html",
      date: "2026",
      quote: "落户端州",
      kind: "verbatim",
    },
  });
  await draft(officer, "landmark", { zh: ["星湖码头"], en: [], kind: "port", at: [23.05, 112.47] });
  await draft(officer, "city", { adcode: "441200" }, "zhaoqing");
  await publish(await given(store()).actor("manager"));
  expect((await ask(text)).behaviour).toBe("flag_spam");
  const now = await current();
  expect(now.landed.at(-1)).toMatchObject({ id: landed.key, company: "Xinghu Lamps", origin: "Hong Kong" });
  expect(now.knowledge.signals.landmarks?.at(-1)).toMatchObject({ zh: ["星湖码头"], at: [23.05, 112.47] });
  expect(Object.keys(now.knowledge.signals.spam)).toHaveLength(Object.keys(set.knowledge.signals.spam).length + 1);
});

test("words an older house kept in one record are read as before, and amended list by list", async () => {
  const set = await current();
  const { landmarks = [], ...signals } = set.knowledge.signals;
  const whole = Object.entries({ ...signals, landmarks: landmarks.map(({ id: _, ...rest }) => rest) });
  const old = [
    ...recordsOf(set).filter(({ kind }) => !["signal", "landmark", "ask"].includes(kind)),
    ...whole.map(([key, data]) => ({ kind: "signal" as const, key, data })),
  ];
  const at = { id: "old", publishedAt: new Date(), publishedBy: null, note: "" };
  await store().write((tx) => tx.policy.publish(at, old, "shipped"));
  expect((await current()).knowledge).toEqual(set.knowledge);

  const officer = await given(store()).cityOfficer();
  await draft(officer, "signal", { words: ["听我号令"] }, "orders");
  await publish(await given(store()).actor("manager"));
  const { orders, ...others } = (await current()).knowledge.signals;
  expect(orders).toEqual(["听我号令"]);
  expect(others).toEqual({ ...signals, landmarks, orders: undefined });
  expect((await store().read.policy.at("old"))?.knowledge).toEqual(set.knowledge);
  expect((await store().read.policy.revisions("signal", "orders")).map(({ data }) => data)).toEqual([
    { id: "orders", words: ["听我号令"] },
    { id: "orders", words: signals.orders },
    { id: "orders", words: signals.orders },
  ]);
});
