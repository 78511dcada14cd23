import { door } from "@/app/_server/door";
import { PauseLead } from "@/lib/leads/input";
import { pauseLead } from "@/lib/leads/pause";

export const POST = door("leads.work", PauseLead, pauseLead);
