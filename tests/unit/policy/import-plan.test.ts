import { describe, expect, test } from "vitest";
import { workbookRows } from "@/app/_server/files/workbook-rows";
import { words as sayIn } from "@/app/_ui/words";
import { columnFinder, dictionary, headingOf, keyHeading } from "@/app/desk/policy/_import/columns";
import { templateBook, templateSheet } from "@/app/desk/policy/_import/template";
import { loadReference } from "@/db/seed/reference";
import { LOCALES, type Locale } from "@/lib/languages";
import { recordsOfKind } from "@/lib/policy/forms/references";
import { recordsOfJson } from "@/lib/policy/import/json";
import { planned } from "@/lib/policy/import/plan";
import { recordsOfTable } from "@/lib/policy/import/read";
import { type ImportTable, TABLES, tableNamed, tableOf } from "@/lib/policy/import/tables";
import { DRAFTED_KINDS, type DraftedKind } from "@/lib/policy/kinds";
import type { Source } from "@/lib/policy/reference";
import { codeOf } from "@/tests/setup/at-work";

const set = loadReference();
const words = dictionary(set);
const tableBy = (name: string) => tableNamed(name) as ImportTable;
const plan = (of: ImportTable, rows: string[][]) => planned(recordsOfTable(of, rows, columnFinder(of), words), set, []);
const table = (kind: DraftedKind, rows: string[][]) => plan(tableOf(kind), rows);
const actions = (rows: { action: string }[]) => rows.map(({ action }) => action);
const headingsIn = (of: ImportTable, locale: Locale) => {
  const say = sayIn(locale, "library");
  return [keyHeading(say, of), ...of.columns.map((column) => headingOf(say, of, column))];
};

/** What a downloaded table says, as a spreadsheet would hand it back. */
function downloaded(of: ImportTable, locale: Locale): string[][] {
  const { columns, lines } = templateSheet(of, set, locale);
  const rows = lines.map((line) => columns.map((column) => String(column.of(line) ?? "")));
  return [columns.map(({ heading }) => heading), ...rows];
}

test("every kind comes by spreadsheet and by JSON, and every list within a record by a table of its own", () => {
  expect(new Set(TABLES.map(({ kind }) => kind))).toEqual(new Set(DRAFTED_KINDS));
  expect(TABLES.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["locations.parks", "clusters.segments", "city.platforms", "restrictions", "signals"]),
  );
});

describe.each(TABLES)("$name", (of) => {
  test.each(LOCALES)("what is downloaded in %s and uploaded again changes nothing", (locale) => {
    const rows = plan(of, downloaded(of, locale));
    expect(rows.filter(({ action }) => action !== "unchanged").slice(0, 3)).toEqual([]);
    const records = recordsOfKind(set, of.kind) as Record<string, unknown>[];
    const held = records.filter((record) => !of.part || (record[of.part] as unknown[]).length > 0);
    expect(rows).toHaveLength(held.length);
  });

  test("no two columns have one heading", () => {
    for (const locale of LOCALES) {
      const headings = headingsIn(of, locale);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});

test.each([
  ["measures", "zh"],
  ["clusters", "en"],
  ["locations.parks", "zh-hant"],
] as const)("as a workbook, %s come back as they went", async (name, locale) => {
  const book = await templateBook(tableBy(name), set, locale, true);
  const rows = plan(tableBy(name), await workbookRows(book));
  expect(new Set(actions(rows))).toEqual(new Set(["unchanged"]));
});

test.each(DRAFTED_KINDS)("%s as JSON and back changes nothing", (kind) => {
  const text = JSON.stringify(recordsOfKind(set, kind));
  const rows = planned(recordsOfJson(kind, text), set, []);
  expect(rows.filter(({ action }) => action !== "unchanged").slice(0, 3)).toEqual([]);
  expect(rows).toHaveLength(recordsOfKind(set, kind).length);
});

test("a new park is a row beside the others of its place; another place keeps its own; a fault names its row", () => {
  const parks = tableBy("locations.parks");
  const [headings = [], ...all] = downloaded(parks, "zh");
  const cell = (row: string[], heading: string, value: string) =>
    row.map((each, at) => (headings[at] === heading ? value : each));
  const sihui = all.filter(([place]) => place === "四会市");
  const [first] = sihui as [string[]];
  const added = cell(cell(first, "名称（简体）", "江谷新园"), "名称（英文）", "Jianggu new park");
  const [row] = plan(parks, [headings, ...sihui, added]);
  expect(row?.action).toBe("amend");
  const before = set.locations.find(({ id }) => id === "sihui");
  const after = row?.data as typeof before;
  expect(after?.parks.slice(0, -1)).toEqual(before?.parks);
  expect(after?.parks.at(-1)?.name.zh).toBe("江谷新园");
  expect({ ...after, parks: null }).toEqual({ ...before, parks: null });

  const bad = plan(parks, [headings, ...sihui, cell(added, "名称（简体）", "")]);
  expect(bad[0]?.faults).toMatchObject([{ column: "name.zh", fault: "required", row: sihui.length + 2 }]);
  const lost = plan(parks, [headings, cell(added, headings[0] as string, "没有的地方")]);
  expect(lost[0]?.faults).toEqual([{ column: null, fault: "row-no-record" }]);
});

test("a new cluster, a new restriction and a new landed project are rows; the city and the lists of words stay as many", () => {
  expect(
    table("cluster", [
      ["分类", "名称（简体）", "名称（英文）", "检索词 · 中文词", "名称的依据：属于常识"],
      ["肇庆市产业", "低空经济", "Low-altitude economy", "无人机；载人飞艇", "是"],
    ]).map(({ action, faults }) => [action, faults]),
  ).toEqual([["create", []]]);
  const [restriction] = table("restriction", [
    ["名称（简体）", "名称（英文）", "说明（简体）", "说明（英文）", "要同时出现的词", "依据：属于常识"],
    ["野味加工", "Game", "法律禁止。", "Forbidden by law.", "野味；果子狸\n加工；屠宰", "是"],
  ]);
  expect(restriction?.data).toMatchObject({
    all: [
      ["野味", "果子狸"],
      ["加工", "屠宰"],
    ],
  });
  expect(
    actions(
      table("signal", [
        ["编号", "用语"],
        ["none-such", "词"],
      ]),
    ),
  ).toEqual(["refused"]);
  expect(
    actions(
      table("signal", [
        ["编号", "用语"],
        ["orders", "听我号令"],
      ]),
    ),
  ).toEqual(["amend"]);
});

test("good rows are taken and bad ones named by row and column; a column that is not there leaves its field alone", () => {
  const [first, second] = set.sources as [Source, Source];
  const rows = table("source", [
    ["来源一览"],
    ["编号", "标题（页面原文）", "网址", "等级"],
    [first.id, first.title, "https://www.zhaoqing.gov.cn/new.html", "A 政府网站"],
    [second.id, second.title, "ftp://x", "Z"],
    ["", "新来源", "https://example.org/1", "B"],
    [first.id, "又一次", "https://example.org/2", "A"],
    ["", "", "", ""],
    ["NO SUCH", "标题", "https://example.org/3", "A"],
  ]);
  expect(rows.map(({ row, action }) => [row, action])).toEqual([
    [3, "amend"],
    [4, "refused"],
    [5, "refused"],
    [6, "refused"],
    [8, "refused"],
  ]);
  expect(rows[0]?.data).toEqual({ ...first, url: "https://www.zhaoqing.gov.cn/new.html", tier: "A" });
  expect(rows[1]?.faults).toEqual([{ column: "tier", fault: "not-a-choice" }]);
  expect(rows[2]?.faults.map(({ column }) => column)).toEqual(["publisher.zh", "publisher.en"]);
  expect(rows[3]?.faults).toEqual([{ column: null, fault: "row-twice" }]);
  expect(rows[4]?.faults).toEqual([{ column: "id", fault: "row-key" }]);
});

test("product words and facts: names in any language, levels as pairs, evidence by the address of a source", () => {
  const source = set.sources.find(({ url }) => url) as Source;
  expect(
    table("product", [
      ["所属行业", "中文用语", "英文用语", "分量"],
      ["整車製造", "星湖琉璃舟；琉璃舟", "glazelite skimmer", "1.2"],
      ["没有的行业", "词", "", "1"],
      ["Vehicle making", "", "", "1"],
    ]).map(({ action, faults }) => [action, ...faults.map(({ column, fault }) => `${column} ${fault}`)]),
  ).toEqual([["create"], ["refused", "industry not-a-choice"], ["refused", "zh required"]]);
  const facts = table("profile", [
    [
      "地方",
      "内容（简体）",
      "内容（英文）",
      "对行业的影响",
      "能否满足需求",
      "依据：来源",
      "依据：原文摘录",
      "依据：属于常识",
    ],
    [
      "四会",
      "四会有玉器市场。",
      "Sihui has a jade market.",
      "整车制造 = 0.8\nPCB: 0.2",
      "内河码头=-0.5",
      source.url ?? "",
      "原话",
      "",
    ],
    ["四会", "四会有玉器市场。", "Sihui has a jade market.", "整车制造 = 8", "", "", "", "是"],
    ["四会", "四会有玉器市场。", "Sihui has a jade market.", "整车制造", "", "", "", ""],
  ]);
  expect(actions(facts)).toEqual(["create", "refused", "refused"]);
  expect(facts[0]?.data).toMatchObject({
    locationId: "sihui",
    needs: { "river-port": -0.5 },
    evidence: [{ sourceId: source.id, title: source.title, quote: "原话", confidence: "sourced" }],
  });
  expect(facts[1]?.faults.map(({ column }) => column)).toEqual(["industries"]);
});

test("JSON may bring documents and their measures together; a field nobody knows is refused, not lost", () => {
  const [document] = set.documents;
  const [measure] = set.measures;
  const file = {
    measures: [
      { ...measure, id: "m-new-rent", documentId: "d-new" },
      { ...measure, id: "m-x", secret: 1 },
    ],
    documents: [{ ...document, id: "d-new" }],
  };
  const rows = planned(recordsOfJson("measure", JSON.stringify(file)), set, []);
  expect(rows.map(({ kind, key, action }) => [kind, key, action])).toEqual([
    ["document", "d-new", "create"],
    ["measure", "m-new-rent", "create"],
    ["measure", "m-x", "refused"],
  ]);
  expect(rows[2]?.faults).toEqual([{ column: "secret", fault: "unknown-key", figures: {} }]);
});

test("a file without headings, without records or too long is refused whole", async () => {
  const refusedAs = (work: () => unknown) => codeOf((async () => work())());
  expect(
    await refusedAs(() =>
      table("source", [
        ["甲", "乙"],
        ["1", "2"],
      ]),
    ),
  ).toBe("policy.file-no-columns");
  expect(await refusedAs(() => table("source", [["编号", "网址"]]))).toBe("policy.file-no-records");
  const long = Array.from({ length: 1001 }, () => ["", "https://example.org"]);
  expect(await refusedAs(() => table("source", [["编号", "网址"], ...long]))).toBe("policy.file-too-long");
  expect(await refusedAs(() => recordsOfJson("source", "{"))).toBe("input.broken-json");
  expect(await refusedAs(() => recordsOfJson("source", '{"secrets":[]}'))).toBe("policy.file-no-records");
});
