import { door } from "@/app/_server/door";
import { ReopenLead } from "@/lib/leads/input";
import { reopenLead } from "@/lib/leads/reopen";

export const POST = door("leads.work", ReopenLead, reopenLead);
