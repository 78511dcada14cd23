import { door } from "@/app/_server/door";
import { RecordFacts } from "@/lib/leads/input";
import { recordFacts } from "@/lib/leads/record-facts";

export const POST = door("leads.work", RecordFacts, recordFacts);
