import { describe, expect, test } from "vitest";
import { workbookRows } from "@/app/_server/files/workbook-rows";
import { columnFinder, dictionary, headingOf } from "@/app/desk/policy/_import/columns";
import { IMPORT_KINDS, TABLE_KINDS } from "@/app/desk/policy/_import/kinds";
import { templateBook } from "@/app/desk/policy/_import/template";
import { loadReference } from "@/db/seed/reference";
import { LOCALES } from "@/lib/languages";
import { FORMS, kindOfFolder } from "@/lib/policy/forms/forms";
import { recordsOfKind } from "@/lib/policy/forms/references";
import { columnsOf } from "@/lib/policy/import/columns";
import { recordsOfJson } from "@/lib/policy/import/json";
import { planned } from "@/lib/policy/import/plan";
import { recordsOfTable } from "@/lib/policy/import/read";
import type { DraftedKind } from "@/lib/policy/kinds";
import type { Source } from "@/lib/policy/reference";
import { codeOf } from "@/tests/setup/at-work";

const set = loadReference();
const kindOf = (folder: string) => kindOfFolder(folder) as DraftedKind;
const words = dictionary(set);
const table = (kind: DraftedKind, rows: string[][]) =>
  planned(recordsOfTable(kind, rows, columnFinder(kind), words), set, []);
const actions = (rows: { action: string }[]) => rows.map(({ action }) => action);

test("the kinds the issue names come by spreadsheet, every kind by JSON", () => {
  expect(TABLE_KINDS).toEqual(
    expect.arrayContaining(["products", "facts", "measures", "sources", "documents", "needs"]),
  );
  expect(IMPORT_KINDS).toHaveLength(10);
});

describe.each(TABLE_KINDS)("%s", (folder) => {
  const kind = kindOf(folder);

  test.each(LOCALES)(
    "what is downloaded in %s and uploaded again changes nothing",
    async (locale) => {
      const book = await templateBook(kind, set, locale, true);
      const rows = planned(recordsOfTable(kind, await workbookRows(book), columnFinder(kind), words), set, []);
      expect(rows.filter(({ action }) => action !== "unchanged").slice(0, 3)).toEqual([]);
      expect(rows).toHaveLength(recordsOfKind(set, kind).length);
    },
    60_000,
  );

  test("no two columns have one heading", () => {
    for (const locale of LOCALES) {
      const headings = (columnsOf(FORMS[kind].fields) ?? []).map((column) => headingOf(kind, column, locale));
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});

test.each(IMPORT_KINDS)("%s as JSON and back changes nothing", (folder) => {
  const kind = kindOf(folder);
  const text = JSON.stringify(recordsOfKind(set, kind));
  const rows = planned(recordsOfJson(kind, text), set, []);
  expect(rows.filter(({ action }) => action !== "unchanged").slice(0, 3)).toEqual([]);
  expect(rows).toHaveLength(recordsOfKind(set, kind).length);
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
