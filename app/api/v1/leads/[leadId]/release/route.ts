import { door } from "@/app/_server/door";
import { ReleaseLead } from "@/lib/leads/input";
import { releaseLead } from "@/lib/leads/release";

export const POST = door("leads.work", ReleaseLead, releaseLead);
