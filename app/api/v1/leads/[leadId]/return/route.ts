import { door } from "@/app/_server/door";
import { ReturnLead } from "@/lib/leads/input";
import { returnLead } from "@/lib/leads/return";

export const POST = door("leads.work", ReturnLead, returnLead);
