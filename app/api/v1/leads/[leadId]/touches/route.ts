import { door } from "@/app/_server/door";
import { LogTouch } from "@/lib/leads/input";
import { logTouch } from "@/lib/leads/log-touch";

export const POST = door("leads.work", LogTouch, logTouch);
