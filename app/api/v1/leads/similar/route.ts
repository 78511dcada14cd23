import { readDoor } from "@/app/_server/read-door";
import { LookAlike } from "@/lib/leads/input";
import { lookAlikes } from "@/lib/leads/similar";

export const GET = readDoor("leads.log", LookAlike, lookAlikes);
