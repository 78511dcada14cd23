import { door } from "@/app/_server/door";
import { MarkDuplicate } from "@/lib/leads/input";
import { markDuplicate } from "@/lib/leads/mark-duplicate";

export const POST = door("leads.work", MarkDuplicate, markDuplicate);
