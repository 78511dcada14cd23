import { readFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { expect, test } from "vitest";
import { versionOf } from "@/db/seed/reading/version";
import { loadReference } from "@/db/seed/reference";
import { LOCALES, type LocalText } from "@/lib/languages";
import type { Evidence } from "@/lib/policy/reference";

const file = (name: string) => JSON.parse(readFileSync(`db/seed/reference/${name}.json`, "utf8"));
const set = loadReference();

/** Everything inside `value` that satisfies the test, wherever it is. */
function collect<T>(value: unknown, is: (it: object) => boolean): T[] {
  if (value === null || typeof value !== "object") return [];
  const own = is(value) ? [value as T] : [];
  return [...own, ...Object.values(value).flatMap((inner) => collect<T>(inner, is))];
}

const isEvidence = (it: object) => "confidence" in it && "quote" in it;
const isText = (it: object) => LOCALES.every((locale) => locale in it);
const key = (it: Evidence) => JSON.stringify([it.sourceId, it.title, it.url, it.date, it.quote, it.confidence]);
const texts = collect<LocalText>({ ...set, knowledge: null }, isText);

test("every evidence record of the files is in the set, word for word and as often", () => {
  const raw = ["clusters", "counties", "policies"].flatMap((name) => collect<Evidence>(file(name), isEvidence));
  const read = collect<Evidence>({ ...set, knowledge: null }, isEvidence);
  expect(raw).toHaveLength(636);
  expect(read.map(key).sort()).toEqual(raw.map(key).sort());
});

test("every record of the files is in the set", () => {
  const idsOf = (records: { id: string }[]) => records.map((it) => it.id);
  expect(idsOf(set.clusters)).toEqual(idsOf(file("clusters").clusters));
  expect(idsOf(set.locations)).toEqual(idsOf(file("counties").locations));
  expect(idsOf(set.documents)).toEqual(idsOf(file("policies").documents));
  expect(idsOf(set.measures)).toEqual(idsOf(file("policies").measures));
  expect(idsOf(set.sources)).toEqual(idsOf(file("sources").sources));
  expect(idsOf(set.landed)).toEqual(idsOf(file("landed-projects").projects));
});

test("every landed project keeps its evidence as recorded", () => {
  for (const raw of file("landed-projects").projects) {
    const landed = set.landed.find((it) => it.id === raw.id);
    expect(landed?.evidence).toEqual({
      ...raw.evidence,
      date: raw.evidence.date === "n.d." ? null : raw.evidence.date,
    });
  }
});

test("every text is there in all three languages", () => {
  expect(texts.length).toBeGreaterThan(1600);
  expect(texts.filter((it) => LOCALES.some((locale) => it[locale].trim() === ""))).toEqual([]);
});

test("the Chinese texts are Chinese, save for web addresses and names written in Latin letters", () => {
  const foreign = texts.filter((it) => !/\p{Script=Han}/u.test(it.zh) || !/\p{Script=Han}/u.test(it["zh-hant"]));
  expect(foreign.map((it) => it.zh).filter((zh) => !/^[\w-]+(\.[\w-]+)*\.(com|cn|net)$/.test(zh))).toEqual([]);
});

test("the English texts are English", () => {
  expect(texts.map((it) => it.en).filter((en) => /\p{Script=Han}/u.test(en) && !/[〔函发办]/u.test(en))).toEqual([]);
});

/** Shared by both scripts, though the dictionary prefers another form: 公里, 平台, 批准, 若干, 恒. */
const ALSO_TRADITIONAL = new Set("里台群干床准峰恒");

test("the 繁體 texts hold no character that exists in 简体 only", () => {
  const traditional = Converter({ from: "cn", to: "t" });
  const isSimplified = (char: string) => traditional(char) !== char && !ALSO_TRADITIONAL.has(char);
  const strays = texts.flatMap((it) =>
    [...it["zh-hant"]].filter(isSimplified).map((char) => `${char}: ${it["zh-hant"]}`),
  );
  expect(strays).toEqual([]);
});

test("the 繁體 texts use Hong Kong and Taiwan forms and quotation marks", () => {
  const strays = texts
    .map((it) => it["zh-hant"])
    .filter((text) => /[羣峯牀傢“”‘’]|芯片|软件|傳感器|透過過/u.test(text));
  expect(strays).toEqual([]);
});

test("no wording is left behind by a record that was amended", () => {
  const strings = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : value && typeof value === "object"
        ? Object.values(value).flatMap(strings)
        : [];
  const recorded = new Set(
    ["clusters", "counties", "policies", "landed-projects", "sources"].flatMap((name) => strings(file(name))),
  );
  const words = ["clusters", "places", "measures", "documents", "landed", "sources", "names"].flatMap((name) =>
    Object.keys(file(`words/${name}`)),
  );
  expect(words.filter((it) => !recorded.has(it))).toEqual([]);
});

test("Chinese sentences carry Chinese punctuation", () => {
  const half = texts
    .flatMap((it) => [it.zh, it["zh-hant"]])
    .filter((text) => /\p{Script=Han}[(),:;"]|[(),:;"]\p{Script=Han}/u.test(text));
  expect(half).toEqual([]);
});

test("Hong Kong, Macao and Taiwan are written as parts of China where an origin is named", () => {
  const origins = set.landed.flatMap((it) => (it.originName ? [it.originName] : []));
  expect(origins.filter((it) => it.zh.startsWith("台湾") || it.zh.startsWith("香港"))).toEqual([]);
  expect(set.landed.find((it) => it.origin === "Taiwan")?.originName).toEqual({
    zh: "中国台湾",
    "zh-hant": "中國台灣",
    en: "Taiwan, China",
  });
});

test("no record names a cluster, location, document, measure or source that does not exist", () => {
  const ids = (records: { id: string }[]) => new Set<string>(records.map((it) => it.id));
  const clusters = ids(set.clusters);
  const locations = ids(set.locations);
  const sources = ids(set.sources);
  const places = [...set.measures, ...set.documents].flatMap((it) => (Array.isArray(it.locations) ? it.locations : []));
  const named = collect<{ clusterIds: string[] }>(set, (it) => "clusterIds" in it).flatMap((it) => it.clusterIds);
  const unknown = [
    ...[
      ...named,
      ...set.clusters.flatMap((it) => it.related),
      ...set.landed.flatMap((it) => it.otherClusterIds),
    ].filter((id) => !clusters.has(id)),
    ...[
      ...places,
      ...set.landed.flatMap((it) => [...(it.locationId ? [it.locationId] : []), ...it.alsoPlausibleLocationIds]),
    ].filter((id) => !locations.has(id)),
    ...set.measures.map((it) => it.documentId).filter((id) => !ids(set.documents).has(id)),
    ...set.clusters
      .flatMap((it) => it.measureIds.map((measure) => measure.measureId ?? ""))
      .filter((id) => !ids(set.measures).has(id)),
    ...collect<Evidence>({ ...set, knowledge: null }, isEvidence).flatMap((it) =>
      it.sourceId && !sources.has(it.sourceId) ? [it.sourceId] : [],
    ),
  ];
  expect(unknown).toEqual([]);
});

test("what was found in a page names its source and quotes it", () => {
  const found = collect<Evidence>({ ...set, knowledge: null }, isEvidence).filter(
    (it) => it.confidence !== "common-knowledge",
  );
  expect(found.filter((it) => !it.sourceId || !it.quote || !it.title)).toEqual([]);
});

test("the version names the content: the same for the same words, another for one word less", () => {
  expect(set.version).toMatch(/^ref-[0-9a-f]{16}$/);
  expect(versionOf(set)).toBe(set.version);
  expect(versionOf({ ...structuredClone(set), version: "another" })).toBe(set.version);
  expect(versionOf({ ...set, sources: set.sources.slice(1) })).not.toBe(set.version);
});
