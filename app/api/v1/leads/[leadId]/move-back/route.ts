import { door } from "@/app/_server/door";
import { MoveBack } from "@/lib/leads/input";
import { moveBack } from "@/lib/leads/move-back";

export const POST = door("leads.work", MoveBack, moveBack);
