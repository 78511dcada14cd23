import { door } from "@/app/_server/door";
import { decideReadings } from "@/lib/leads/decide-readings";
import { DecideReadings } from "@/lib/leads/input";

export const POST = door("leads.work", DecideReadings, decideReadings);
