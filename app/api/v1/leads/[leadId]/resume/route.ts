import { door } from "@/app/_server/door";
import { ResumeLead } from "@/lib/leads/input";
import { resumeLead } from "@/lib/leads/resume";

export const POST = door("leads.work", ResumeLead, resumeLead);
