import { door } from "@/app/_server/door";
import { handOverLead } from "@/lib/leads/hand-over";
import { HandOverLead } from "@/lib/leads/input";

export const POST = door("leads.work", HandOverLead, handOverLead);
