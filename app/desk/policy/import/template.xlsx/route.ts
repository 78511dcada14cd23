import { z } from "zod";
import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { asDownload } from "@/app/_server/spreadsheet";
import { db } from "@/db";
import { TABLE_NAMES, tableNamed } from "@/lib/policy/import/tables";
import { refuse } from "@/lib/refusal";
import { tableSaid } from "../../_import/columns";
import { templateBook } from "../../_import/template";

const Query = z.object({
  kind: z.enum(TABLE_NAMES).catch("measures"),
  with: z.literal("records").optional().catch(undefined),
});

/** A workbook to fill in for one kind of record, empty or with what is in force. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(request.headers);
  try {
    await actorFor(request, "policy.draft");
    const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const table = tableNamed(query.kind) ?? refuse("not-found");
    const book = await templateBook(table, await db().read.policy.current(), locale, query.with === "records");
    return asDownload(book, `${tableSaid(table, locale).replace(" · ", "-")}.xlsx`);
  } catch (error) {
    return refused(error, viaOf(request.headers).requestId, locale);
  }
}
