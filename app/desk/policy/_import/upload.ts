import { z } from "zod";
import { workbookRows } from "@/app/_server/files/workbook-rows";
import { readBody } from "@/app/_server/request";
import type { Reads } from "@/db";
import { rawReader } from "@/db/seed/reference";
import { csvRows, decoded } from "@/lib/policy/import/csv";
import { recordsOfJson } from "@/lib/policy/import/json";
import { type Incoming, recordsOfTable } from "@/lib/policy/import/read";
import { MOST_BYTES } from "@/lib/policy/import/rows";
import { TABLE_NAMES, tableNamed } from "@/lib/policy/import/tables";
import { refuse } from "@/lib/refusal";
import { columnFinder, dictionary } from "./columns";

/** What stands in the address beside the file: the table by its name; on the second knock what was shown, and why. */
export const ImportQuery = z.object({
  kind: z.enum(TABLE_NAMES),
  seen: z.string().max(200).optional(),
  note: z.string().trim().max(500).default(""),
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ZIP_MARK = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** What spreadsheets of another age and most other files begin with; no text does. */
const hasNoText = (file: Buffer) => file.subarray(0, 1024).includes(0);

/** A file is what its first bytes say, and must be what was declared. Refuses: input.wrong-type. */
function formOf(request: Request, file: Buffer): "xlsx" | "csv" | "json" {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const isZip = file.subarray(0, 4).equals(ZIP_MARK);
  if (type === XLSX) return isZip ? "xlsx" : refuse("input.wrong-type");
  if (isZip || hasNoText(file)) return refuse("input.wrong-type");
  if (type === "text/csv") return "csv";
  return type === "application/json" ? "json" : refuse("input.wrong-type");
}

/**
 * The records of an uploaded file. Refuses: input.too-large, input.wrong-type, input.broken-json and what readers of files refuse.
 */
export async function uploaded(request: Request, name: string, read: Reads): Promise<Incoming[]> {
  const table = tableNamed(name) ?? refuse("not-found");
  const file = await readBody(request, MOST_BYTES);
  const form = formOf(request, file);
  const set = (await read.policy.drafted()) ?? (await read.policy.current());
  if (form === "json") return recordsOfJson(table.kind, decoded(file), (whole) => rawReader(set, whole));
  const rows = form === "xlsx" ? await workbookRows(file) : csvRows(decoded(file));
  return recordsOfTable(table, rows, columnFinder(table), dictionary(set));
}
