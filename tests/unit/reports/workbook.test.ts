import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { asDownload, ready, workbook } from "@/app/_server/spreadsheet";

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "+8613800138000",
  "-1+1",
  "@SUM(1)",
  "\t=1",
  "=cmd|' /C calc'!A0",
  "a\u0000b\u0008c",
  "\ud800 lone",
  "00758",
  "2026-01-02",
  "肇庆 🏭",
];

async function book() {
  const rows = HOSTILE.map((text, i) => ({ text, amount: i === 0 ? -1234.5 : i * 1000, on: "2026-11-23" }));
  const sheet = ready<(typeof rows)[number]>({
    name: "线索",
    title: "招商线索",
    lines: ["筛选：全部"],
    columns: [
      { heading: "编号", width: 20, kind: "text", of: (row) => row.text },
      { heading: "意向投资（万元）", width: 12, kind: "number", of: (row) => row.amount },
      { heading: "收到日期", width: 12, kind: "day", of: (row) => row.on },
    ],
    rows,
  });
  return workbook([sheet]);
}

test("a hostile cell stays the text it was, numbers stay numbers, days stay days", async () => {
  const [title, filter, headings, ...rows] = await readSheet(await book());
  expect([title?.[0], filter?.[0], headings]).toEqual([
    "招商线索",
    "筛选：全部",
    ["编号", "意向投资（万元）", "收到日期"],
  ]);
  const read = rows.map((row) => row[0]);
  expect(read).toEqual([
    '=HYPERLINK("http://x","y")',
    "+8613800138000",
    "-1+1",
    "@SUM(1)",
    "=1",
    "=cmd|' /C calc'!A0",
    "abc",
    "lone",
    "00758",
    "2026-01-02",
    "肇庆 🏭",
  ]);
  expect(rows[0]?.[1]).toBe(-1234.5);
  expect(rows[3]?.[2]).toEqual(new Date("2026-11-23T00:00:00Z"));
});

test("there is no formula anywhere in the file", async () => {
  const { unzipSync, strFromU8 } = await import("fflate");
  const files = unzipSync(new Uint8Array(await book()));
  for (const [name, bytes] of Object.entries(files))
    if (name.startsWith("xl/worksheets/")) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
});

test("a Chinese file name travels in both forms", async () => {
  const header = asDownload(Buffer.from("x"), '招商线索_"a"\r\n_2026.xlsx').headers.get("content-disposition") ?? "";
  expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''%E6%8B%9B/);
  expect(header).not.toMatch(/[\r\n]/);
});
