import { door } from "@/app/_server/door";
import { draftEnd } from "@/lib/policy/draft";
import { DraftEnd } from "@/lib/policy/input";

export const POST = door("policy.draft", DraftEnd, draftEnd);
