import { door } from "@/app/_server/door";
import { readDoor } from "@/app/_server/read-door";
import { LogLead } from "@/lib/leads/input";
import { LeadFilter } from "@/lib/leads/list";
import { listLeads } from "@/lib/leads/listing";
import { logLead } from "@/lib/leads/log";

export const GET = readDoor("leads.read", LeadFilter.strict(), listLeads);
export const POST = door("leads.log", LogLead, logLead, 201);
