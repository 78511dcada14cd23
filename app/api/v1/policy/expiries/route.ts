import { door } from "@/app/_server/door";
import { draftExpiry } from "@/lib/policy/draft";
import { DraftExpiry } from "@/lib/policy/input";

export const POST = door("policy.draft", DraftExpiry, draftExpiry);
