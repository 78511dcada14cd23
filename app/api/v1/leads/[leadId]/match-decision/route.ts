import { door } from "@/app/_server/door";
import { decideMatch } from "@/lib/leads/decide-match";
import { DecideMatch } from "@/lib/leads/input";

export const POST = door("leads.work", DecideMatch, decideMatch);
