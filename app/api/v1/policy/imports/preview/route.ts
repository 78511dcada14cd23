import { localeOf } from "@/app/_server/reader";
import { uploadDoor } from "@/app/_server/upload-door";
import { shownRow } from "@/app/desk/policy/_import/shown";
import { ImportQuery, uploaded } from "@/app/desk/policy/_import/upload";
import { db } from "@/db";
import { planImport } from "@/lib/policy/import/draft-import";

/** What the file would add, amend, leave alone and be refused for, row by row. Nothing is written. */
export const POST = uploadDoor("policy.draft", ImportQuery, async (_who, { kind }, request) => {
  const { rows, seen } = await planImport(db().read.policy, await uploaded(request, kind, db().read));
  const locale = localeOf(request.headers);
  return { rows: rows.map((row) => shownRow(row, locale)), seen };
});
