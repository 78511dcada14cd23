import { door } from "@/app/_server/door";
import { MarkInvalid } from "@/lib/leads/input";
import { markInvalid } from "@/lib/leads/mark-invalid";

export const POST = door("leads.work", MarkInvalid, markInvalid);
