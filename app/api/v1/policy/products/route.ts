import { door } from "@/app/_server/door";
import { draftProduct } from "@/lib/policy/draft";
import { DraftProduct } from "@/lib/policy/input";

export const POST = door("policy.draft", DraftProduct, draftProduct);
