import writeXlsxFile, { type Cell, type Row, type SheetData } from "write-excel-file/node";

/** A column of a sheet: its heading in the reader's language, its width in characters, how its cells are read. */
export type SheetColumn<T> = {
  heading: string;
  width: number;
  kind: "text" | "number" | "day";
  of: (row: T) => string | number | null | undefined;
};

export type Sheet<T> = { name: string; title: string; lines: string[]; columns: SheetColumn<T>[]; rows: T[] };

/** A sheet ready for the book: what its rows were no longer matters. */
export type ReadySheet = { name: string; data: SheetData; widths: number[]; frozen: number };

const INK = "#1c2024";
const HOLLOW = "#f3f0ea";
const LINE = "#c9c4ba";
/** Excel's own limit for one cell. */
const LONGEST = 32_767;

/** Text as text, whatever it starts with: never a formula. What XML cannot carry is left out by the writer. */
function textCell(value: string): Cell {
  const clean = value.toWellFormed();
  return {
    value: clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean,
    type: String,
    format: "@",
    alignVertical: "top",
  };
}

function cell<T>(column: SheetColumn<T>, row: T): Cell {
  const value = column.of(row);
  if (value === null || value === undefined || value === "") return null;
  if (column.kind === "number")
    return {
      value: Number(value),
      type: Number,
      format: Number.isInteger(value) ? "#,##0" : "#,##0.00",
      alignVertical: "top",
    };
  if (column.kind === "day")
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", alignVertical: "top" };
  return textCell(String(value));
}

function dataOf<T>(sheet: Sheet<T>): SheetData {
  const head: Row[] = [
    [{ value: sheet.title, type: String, fontWeight: "bold", fontSize: 16, height: 28, alignVertical: "center" }],
    ...sheet.lines.map((line): Row => [{ value: line, type: String, textColor: "#5b626a" }]),
  ];
  const headings: Row = sheet.columns.map((column) => ({
    value: column.heading,
    type: String,
    fontWeight: "bold",
    textColor: INK,
    backgroundColor: HOLLOW,
    bottomBorderColor: LINE,
    bottomBorderStyle: "thin",
    align: column.kind === "number" ? "right" : "left",
  }));
  return [...head, headings, ...sheet.rows.map((row) => sheet.columns.map((column) => cell(column, row)))];
}

/** A title block, a frozen heading row, real numbers and dates, text that stays text. */
export function ready<T>(sheet: Sheet<T>): ReadySheet {
  return {
    name: sheet.name,
    data: dataOf(sheet),
    widths: sheet.columns.map((column) => column.width),
    frozen: sheet.lines.length + 2,
  };
}

export async function workbook(sheets: ReadySheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map((sheet) => ({
      data: sheet.data,
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: sheet.frozen,
      orientation: "landscape" as const,
    })),
    { fontFamily: "Microsoft YaHei", fontSize: 10 },
  ).toBuffer();
}

/** Sends a workbook as a download; the Chinese name travels as RFC 6266 asks. */
export function asDownload(book: Buffer, name: string): Response {
  const plain = name.replaceAll(/[^\x20-\x7e]/g, "_").replaceAll(/["\\]/g, "_");
  return new Response(new Uint8Array(book), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
