import { door } from "@/app/_server/door";
import { ReviewRecord } from "@/lib/policy/input";
import { reviewRecord } from "@/lib/policy/review";

export const POST = door("policy.draft", ReviewRecord, reviewRecord);
