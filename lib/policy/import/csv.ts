import { refuse } from "../../refusal";
import type { Rows } from "./rows";

/**
 * The text of a file as spreadsheets save it: UTF-8 with or without a mark at its start, else GB18030, which is what a Chinese
 * Excel writes. Refuses policy.file-unreadable.
 */
export function decoded(bytes: Uint8Array): string {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one, then none.
    }
  }
  return refuse("policy.file-unreadable");
}

/** RFC 4180: fields between commas (or tabs, where the first line has those), quotes doubled, line ends inside quotes kept. */
export function csvRows(text: string): Rows {
  const [first = ""] = text.split("\n", 1);
  const comma = !first.includes(",") && first.includes("\t") ? "\t" : ",";
  const rows: Rows = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (letter === comma) endCell();
    else if (letter === "\n") endRow();
    else if (letter !== "\r") cell += letter;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
