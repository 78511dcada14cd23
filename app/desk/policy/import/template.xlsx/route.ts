import { z } from "zod";
import { localeOf } from "@/app/_server/reader";
import { viaOf } from "@/app/_server/request";
import { refused } from "@/app/_server/respond";
import { actorFor } from "@/app/_server/session";
import { asDownload } from "@/app/_server/spreadsheet";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import { kindOfFolder } from "@/lib/policy/forms/forms";
import { refuse } from "@/lib/refusal";
import { TABLE_KINDS } from "../../_import/kinds";
import { templateBook } from "../../_import/template";

const Query = z.object({
  kind: z.enum(TABLE_KINDS).catch("measures"),
  with: z.literal("records").optional().catch(undefined),
});

/** A workbook to fill in for one kind of record, empty or with what is in force. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(request.headers);
  try {
    await actorFor(request, "policy.draft");
    const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const kind = kindOfFolder(query.kind) ?? refuse("not-found");
    const book = await templateBook(kind, await db().read.policy.current(), locale, query.with === "records");
    return asDownload(book, `${words(locale, "library")(`kind.${kind}`)}.xlsx`);
  } catch (error) {
    return refused(error, viaOf(request.headers).requestId, locale);
  }
}
