import { door } from "@/app/_server/door";
import { claimLead } from "@/lib/leads/claim";
import { ClaimLead } from "@/lib/leads/input";

export const POST = door("leads.work", ClaimLead, claimLead);
