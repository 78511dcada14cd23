import { door } from "@/app/_server/door";
import { DiscardChange } from "@/lib/policy/input";
import { discardChange } from "@/lib/policy/publish";

export const POST = door("policy.draft", DiscardChange, async (tx, actor, input) => {
  await discardChange(tx, actor, input);
  return null;
});
