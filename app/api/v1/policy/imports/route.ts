import { uploadDoor } from "@/app/_server/upload-door";
import { ImportQuery, uploaded } from "@/app/desk/policy/_import/upload";
import { db } from "@/db";
import { draftImport } from "@/lib/policy/import/draft-import";

/** Every good row of the file becomes a draft, in one unit of work; the file is read before it is opened. */
export const POST = uploadDoor("policy.draft", ImportQuery, async ({ actor }, { kind, seen = "", note }, request) => {
  const incoming = await uploaded(request, kind, db().read);
  return db().write((tx) => draftImport(tx, actor, incoming, { seen, note }));
});
