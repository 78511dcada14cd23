import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { draftEnd, draftExpiry, draftRecord } from "@/lib/policy/draft";
import { FORMS } from "@/lib/policy/forms/forms";
import { dataOf, valuesOf } from "@/lib/policy/forms/values";
import { DraftExpiry, DraftRecord, ReviewRecord } from "@/lib/policy/input";
import type { DraftedKind } from "@/lib/policy/kinds";
import { discardChange, publishChanges } from "@/lib/policy/publish";
import { recordIn } from "@/lib/policy/records";
import type { Measure, PolicyDocument, Source } from "@/lib/policy/reference";
import { reviewRecord } from "@/lib/policy/review";
import { dueRecords } from "@/lib/policy/reviews";
import { offerable } from "@/lib/policy/standing";
import { codeOf, refusal } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const TODAY = "2026-11-25";

type Bag = Record<string, unknown>;
const inForce = async <T>(kind: DraftedKind, key: string) =>
  recordIn(await store().read.policy.current(), kind, key)?.data as T | undefined;
/** What the form of a record would send, with these fields changed. */
const typed = (kind: DraftedKind, data: unknown, change: Bag): Bag => ({
  ...dataOf(FORMS[kind].fields, valuesOf(FORMS[kind].fields, data as Bag)),
  ...change,
});
const draft = (who: Actor, kind: DraftedKind, key: string | null, data: Bag, more: Bag = {}) =>
  store().write((tx) =>
    draftRecord(tx, who, DraftRecord.parse({ kind, key, version: 0, data, ...more }) as DraftRecord),
  );
const publish = async () => {
  const manager = await given(store()).manager();
  const changes = await store().read.policy.pendingChanges();
  const seen = Object.fromEntries(changes.map(({ id, version }) => [id, version]));
  return store().write((tx) => publishChanges(tx, manager, { note: "月度更新", seen, withoutPreview: true }));
};
const offered = async () => {
  const { measures } = await store().read.policy.current();
  return measures.find((it) => offerable(it, TODAY) && it.clusterScope === "listed") as Measure;
};

test("a measure whose end date is amended is offered until it is published, and no longer after", async () => {
  const officer = await given(store()).cityOfficer();
  const before = await offered();
  await draft(officer, "measure", before.id, typed("measure", before, { validTo: "2026-10-31" }));
  expect(offerable((await inForce<Measure>("measure", before.id)) as Measure, TODAY)).toBe(true);
  await publish();
  const after = (await inForce<Measure>("measure", before.id)) as Measure;
  expect(offerable(after, TODAY)).toBe(false);
  expect(after).toEqual({ ...before, validTo: "2026-10-31" });
  const revisions = await store().read.policy.revisions("measure", before.id);
  expect(revisions.map(({ data }) => (data as Measure).validTo)).toEqual(["2026-10-31", before.validTo]);
});

test("a document that runs out takes its measures along, and every one is a change of its own to read", async () => {
  const officer = await given(store()).cityOfficer();
  const set = await store().read.policy.current();
  const document = set.documents.find(({ id }) => set.measures.filter((it) => it.documentId === id).length > 2);
  const { id } = document as PolicyDocument;
  const input = { kind: "document", key: id, version: 0, validTo: "2099", withMeasures: true, note: "新办法施行" };
  await store().write((tx) => draftExpiry(tx, officer, DraftExpiry.parse(input)));
  const pending = await store().read.policy.pendingChanges();
  const open = set.measures.filter((it) => it.documentId === id && (!it.validTo || it.validTo > "2099"));
  expect(pending.map(({ key }) => key).sort()).toEqual([id, ...open.map((it) => it.id)].sort());
  expect(pending.map(({ data }) => (data as Measure).validTo)).toEqual(pending.map(() => "2099"));
  const early = { ...input, key: "d-fei", validTo: "1999", withMeasures: false };
  const from = (await inForce<PolicyDocument>("document", "d-fei"))?.validFrom;
  expect(from ?? null).toBe(null);
  expect(await codeOf(store().write((tx) => draftExpiry(tx, officer, { ...DraftExpiry.parse(early), key: "x" })))).toBe(
    "policy.no-record",
  );
});

test("a new measure can rest on a new source: both wait together, and neither is published without the other", async () => {
  const officer = await given(store()).cityOfficer();
  const before = await offered();
  const source = {
    title: "肇庆市工业用地先租后让实施办法",
    url: "https://www.zhaoqing.gov.cn/example.html",
    date: "2026-11",
    publisher: { zh: "肇庆市人民政府", en: "Zhaoqing government" },
    tier: "A",
    note: null,
  };
  const evidence = [{ confidence: "sourced", sourceId: "new-1", quote: "先租后让" }];
  const data = typed("measure", before, { evidence, title: { zh: "先租后让", en: "Rent first" } });
  const change = await draft(officer, "measure", null, data, { newSources: [{ ref: "new-1", data: source }] });
  expect(change.key).toMatch(/^m-/);
  const [first, second] = await store().read.policy.pendingChanges();
  const kept = [first, second].find((it) => it?.kind === "source") as NonNullable<typeof first>;
  expect((change.data as Measure).evidence).toMatchObject([
    { sourceId: kept.key, title: source.title, url: source.url, date: "2026-11", quote: "先租后让" },
  ]);
  expect(change.data as Measure).toMatchObject({ origin: "other", id: change.key });
  await store().write((tx) => discardChange(tx, officer, { id: kept.id, version: kept.version }));
  expect(await codeOf(publish())).toBe("policy.unfounded");
  await draft(officer, "source", null, source);
  const again = (await store().read.policy.pendingChanges()).find((it) => it.kind === "source");
  const mended = typed("measure", change.data, {
    evidence: [{ confidence: "sourced", sourceId: again?.key, quote: "先租后让" }],
  });
  await draft(officer, "measure", change.key, mended, { version: change.version });
  await publish();
  expect(await inForce<Source>("source", again?.key as string)).toMatchObject({ title: source.title });
});

test("without a source and its words a measure is refused, field by field; nobody invents a cluster or a place", async () => {
  const before = await offered();
  const bare = typed("measure", before, { evidence: [{ confidence: "sourced", sourceId: "", quote: "" }] });
  const refused = DraftRecord.safeParse({ kind: "measure", key: before.id, version: 0, data: bare });
  expect(refused.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["data.evidence.0.sourceId", "evidence"],
    ["data.evidence.0.quote", "quote"],
  ]);
  const officer = await given(store()).cityOfficer();
  const wrong = typed("measure", before, {
    clusterIds: ["no-cluster"],
    documentId: "d-none",
    validFrom: "2027",
    validTo: "2026",
  });
  expect((await refusal(draft(officer, "measure", before.id, wrong))).fields).toEqual({
    "data.clusterIds": "not-a-choice",
    "data.documentId": "not-a-choice",
  });
  const late = typed("measure", before, { validFrom: "2027-03", validTo: "2026" });
  expect((await refusal(draft(officer, "measure", before.id, late))).fields).toEqual({ "data.validTo": "dates-order" });
  const more = {
    kind: "measure",
    key: before.id,
    version: 0,
    data: { ...typed("measure", before, {}), origin: "seed" },
  };
  expect(DraftRecord.safeParse(more).success).toBe(false);
  expect(await store().read.policy.pendingChanges()).toEqual([]);
});

test("what others lean on is not taken out, and the ten places stay ten", async () => {
  const manager = await given(store()).manager();
  const { documentId } = await offered();
  const end = (kind: DraftedKind, key: string) =>
    store().write((tx) => draftEnd(tx, manager, { kind, key, version: 0, note: "重复" }));
  expect(await codeOf(end("document", documentId))).toBe("policy.leaned-on");
  const place = (await store().read.policy.current()).locations[0];
  expect(await codeOf(draft(manager, "location", null, typed("location", place, {})))).toBe("policy.fixed-list");
});

test("a check says who held the record against what; it is due again when the record says something else", async () => {
  const officer = await given(store()).cityOfficer();
  const { policy } = store().read;
  const set = await policy.current();
  const measure = set.measures.find(({ status }) => status === "current-unverified") as Measure;
  const due = async () => {
    const now = await policy.current();
    const all = dueRecords(now, await policy.reviews(), policy.printOf, "2026-11-25");
    return all.find(({ kind, key }) => kind === "measure" && key === measure.id)?.reasons ?? [];
  };
  expect(await due()).toEqual(["unverified", "never"]);
  const input = { kind: "measure", key: measure.id, state: "correct", against: "电话核实", dueOn: "2027-05-25" };
  const review = (hash: string) =>
    store().write((tx) => reviewRecord(tx, officer, ReviewRecord.parse({ ...input, hash })));
  expect(await codeOf(review("old"))).toBe("policy.changed");
  await review(policy.printOf(measure));
  expect(await due()).toEqual([]);
  expect(await policy.reviewsOf("measure", measure.id)).toMatchObject([
    { reviewerName: officer.name, state: "correct", against: "电话核实", dueOn: "2027-05-25" },
  ]);
  await draft(officer, "measure", measure.id, typed("measure", measure, { cap: { zh: "五百万元", en: "5 million" } }));
  await publish();
  expect(await due()).toEqual(["changed", "unverified"]);
});
