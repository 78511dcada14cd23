import { readDoor } from "@/app/_server/read-door";
import { LeadKey } from "@/lib/leads/input";
import { leadRecord } from "@/lib/leads/record";

export const GET = readDoor("leads.read", LeadKey, leadRecord, "lead.not-found");
