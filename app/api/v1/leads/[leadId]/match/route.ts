import { door } from "@/app/_server/door";
import { MatchAgain } from "@/lib/leads/input";
import { matchAgain } from "@/lib/leads/match-again";

export const POST = door("leads.work", MatchAgain, matchAgain);
