import { expect, test } from "vitest";
import { loadReference } from "@/db/seed/reference";
import { citedBy } from "@/lib/policy/cited";
import { found, foundIn, LIBRARY_KINDS, LibraryQuery, passes } from "@/lib/policy/library";
import { quoteLang } from "@/lib/policy/quote-lang";
import { signalLists } from "@/lib/policy/signal-lists";
import { offerable } from "@/lib/policy/standing";

const set = loadReference();
const ids = (records: readonly { id: string }[]) => records.map((it) => it.id);

test("an empty search finds everything, in the order of the library", () => {
  const { restrictions, needs, industries, signals } = set.knowledge;
  const parks = set.locations.flatMap(({ id, parks: own }) => own.map((_, at) => ({ id: `${id}.${at}` })));
  const words = { landmarks: signals.landmarks ?? [], signals: signalLists(signals), questions: signals.asks ?? [] };
  const all = { ...set, ...words, parks, restrictions, needs, industries, city: [set.city] };
  for (const kind of LIBRARY_KINDS) expect(ids(found(set, kind, " "))).toEqual(ids(all[kind]));
});

test("简体, 繁體 and English find the same measure", () => {
  for (const query of ["先建后验", "先建後驗", "build first, verify", "BUILD FIRST"]) {
    expect(ids(found(set, "measures", query))).toContain("m-double-build-first");
  }
});

test("a document is found by its number, full width or half", () => {
  expect(ids(found(set, "documents", "粤办函〔2023〕45号"))).toEqual(["d-zs20"]);
  expect(ids(found(set, "documents", "粤办函〔２０２３〕４５号"))).toEqual(["d-zs20"]);
});

test("every word must be there, and what has it in its name comes first", () => {
  const bamboo = ids(found(set, "measures", "竹"));
  expect(bamboo[0]).toBe("m-guangning-reserve");
  expect(found(set, "measures", "竹 不存在的词")).toEqual([]);
});

test("a quotation leads back to what it proves", () => {
  expect(ids(found(set, "measures", "最高奖励1亿元"))).toEqual(["m-fdi10-reward"]);
});

test("a park, a restriction and a need are found like anything else, a park not by the words of its place", () => {
  const [park] = set.locations.find(({ id }) => id === "huaiji")?.parks ?? [];
  expect(ids(found(set, "parks", park?.name["zh-hant"] ?? ""))).toContain("huaiji.0");
  expect(found(set, "parks", "GDP")).toEqual([]);
  expect(found(set, "locations", "GDP").length + found(set, "parks", "").length).toBeGreaterThan(20);
  expect(ids(found(set, "restrictions", "挖礦"))).toContain("crypto-mining");
  expect(ids(found(set, "needs", "wharf"))).toContain("river-port");
});

test("what was found in another field than the name says which, with the words around it", () => {
  const measure = set.measures.find(({ id }) => id === "m-fdi10-reward") as (typeof set.measures)[number];
  expect(foundIn(measure, "最高奖励1亿元")).toMatchObject({ path: expect.arrayContaining(["quote"]) });
  expect(foundIn(measure, "最高奖励1亿元")?.text).toContain("最高奖励1亿元");
  expect(foundIn(measure, measure.title.en)).toBeNull();
});

test("the filter for what may be offered agrees with the rule", () => {
  const today = "2026-11-23";
  const offered = set.measures.filter((it) => passes(it, { offer: "yes" }, today));
  expect(offered).toEqual(set.measures.filter((it) => offerable(it, today)));
  expect(set.measures.filter((it) => passes(it, { offer: "no" }, today))).toHaveLength(95 - offered.length);
  expect(set.measures.filter((it) => passes(it, { level: "county" }, today))).toHaveLength(4);
  expect(set.measures.filter((it) => passes(it, { type: "tax", level: "national" }, today))).toHaveLength(2);
});

test("an address with nonsense in it asks for nothing, and is no fault", () => {
  expect(LibraryQuery.parse({ kind: "secrets", q: ["a", "b"], offer: "maybe", level: "galaxy", type: "x" })).toEqual({
    q: "",
  });
});

test("a source names each record that rests on it once", () => {
  const seed = citedBy(set).get("seed") ?? [];
  expect(new Set(seed.map((it) => `${it.kind} ${it.id}`)).size).toBe(seed.length);
  expect(seed.filter((it) => it.kind === "measures")).toHaveLength(23);
  expect(seed).toContainEqual({ kind: null, id: "zhaoqing" });
});

test("every source that is cited is in the list", () => {
  const cited = citedBy(set);
  const unknown = [...cited.keys()].filter((id) => !set.sources.some((it) => it.id === id));
  expect(unknown).toEqual([]);
});

test("a quotation is read in the language it stands in", () => {
  expect(quoteLang("允许产业投资项目先建后验")).toBe("zh-Hans");
  expect(quoteLang("單個項目獎勵額最高不超過5000萬元")).toBe("zh-Hant");
  expect(quoteLang("study the establishment of a fund")).toBe("en");
});
