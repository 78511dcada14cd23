import { door } from "@/app/_server/door";
import { draftProfile } from "@/lib/policy/draft";
import { DraftProfile } from "@/lib/policy/input";

export const POST = door("policy.draft", DraftProfile, draftProfile);
