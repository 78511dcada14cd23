import { readSheet } from "read-excel-file/node";
import { MOST_COLUMNS, MOST_ROWS, type Rows } from "@/lib/policy/import/rows";
import { refuse } from "@/lib/refusal";
import { entriesOf, storedZip } from "./zip";

const XML = /\.(xml|rels)$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** Every tag of a cell, and where it says it stands. A name hidden behind an entity is none of a spreadsheet's. */
const CELL = /<(?:[\w-]+:)?c(?=[\s/>])[^>]*>/g;
const PLACE = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
const ROW = /<(?:[\w-]+:)?row(?=[\s/>])[^>]*>/g;
const ROW_PLACE = /\sr\s*=\s*["'](\d{1,7})["']/;

const columnNumber = (letters: string) => [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0);
/** A heading block and notes stand above and beside the rows that count. */
const ROOM = 50;

/**
 * A file of a few bytes can name the last cell of the sheet, and whoever fills the gaps before it runs out of memory: cells
 * beyond the rows and columns an import may have are refused before anybody reads them. Refuses policy.file-too-long.
 */
function mustBeSmall(sheet: string): void {
  for (const [tag] of sheet.matchAll(CELL)) {
    const place = PLACE.exec(tag);
    if (!place && /\sr\s*=/.test(tag)) refuse("policy.file-unreadable");
    const [, letters = "A", row = "1"] = place ?? [];
    if (Number(row) > MOST_ROWS + ROOM || columnNumber(letters) > MOST_COLUMNS + ROOM) refuse("policy.file-too-long");
  }
  for (const [tag] of sheet.matchAll(ROW)) {
    const [, row = "1"] = ROW_PLACE.exec(tag) ?? [];
    if (Number(row) > 1_048_576) refuse("policy.file-unreadable");
  }
}

const saidOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
};

/**
 * The first sheet of a workbook as texts. A formula is never evaluated: its cell reads as the value it was saved with. Refuses
 * policy.file-unreadable, policy.file-bomb, policy.file-too-long.
 */
export async function workbookRows(file: Buffer): Promise<Rows> {
  const entries = entriesOf(file, (name) => XML.test(name));
  for (const { name, data } of entries) if (SHEET.test(name)) mustBeSmall(data.toString("utf8"));
  try {
    const rows = await readSheet(storedZip(entries), { trim: true });
    return rows.map((row) => row.map(saidOf));
  } catch (error) {
    // The reader's own complaints about a file that is no workbook; a fault of ours looks the same from here.
    return refuse("policy.file-unreadable", { why: error instanceof Error ? error.name : "" });
  }
}
