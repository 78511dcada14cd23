import { answering } from "@/app/_server/door";
import { startMatchingAgain } from "@/app/_server/matching-again";
import { db } from "@/db";
import { PublishChanges } from "@/lib/policy/input";
import { publishChanges } from "@/lib/policy/publish";

/** Once the version is in force, the open leads are matched with it in the background. */
export const POST = answering("policy.publish", PublishChanges, async ({ actor }, input) => {
  const version = await db().write((tx) => publishChanges(tx, actor, input));
  startMatchingAgain();
  return version;
});
