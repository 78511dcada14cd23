import { door } from "@/app/_server/door";
import { draftRecord } from "@/lib/policy/draft";
import { DraftRecord } from "@/lib/policy/input";

export const POST = door("policy.draft", DraftRecord, draftRecord);
