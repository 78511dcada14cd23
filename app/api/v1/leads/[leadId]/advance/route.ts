import { door } from "@/app/_server/door";
import { advanceLead } from "@/lib/leads/advance";
import { AdvanceLead } from "@/lib/leads/input";

export const POST = door("leads.work", AdvanceLead, advanceLead);
