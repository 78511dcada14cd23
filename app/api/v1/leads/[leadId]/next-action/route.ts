import { door } from "@/app/_server/door";
import { SetNextAction } from "@/lib/leads/input";
import { setNextAction } from "@/lib/leads/set-next-action";

export const POST = door("leads.work", SetNextAction, setNextAction);
