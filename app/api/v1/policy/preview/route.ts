import { answering } from "@/app/_server/door";
import { startMatchingAgain } from "@/app/_server/matching-again";
import { readDoor } from "@/app/_server/read-door";
import { db } from "@/db";
import { askPreview } from "@/lib/previews/ask";
import { AskPreview, PreviewQuery } from "@/lib/previews/input";
import { readPreview } from "@/lib/previews/read";

/** Where it stands, and what was found so far. */
export const GET = readDoor("policy.publish", PreviewQuery, readPreview);

/** It is worked out in the background, after the check against the version in force. */
export const POST = answering("policy.publish", AskPreview, async ({ actor }, input) => {
  const preview = await db().write((tx) => askPreview(tx, actor, input));
  startMatchingAgain();
  return preview;
});
