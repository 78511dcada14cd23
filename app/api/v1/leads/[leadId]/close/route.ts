import { door } from "@/app/_server/door";
import { closeLead } from "@/lib/leads/close";
import { CloseLead } from "@/lib/leads/input";

export const POST = door("leads.work", CloseLead, closeLead);
