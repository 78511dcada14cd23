import { door } from "@/app/_server/door";
import { amendDetails } from "@/lib/leads/amend-details";
import { AmendDetails } from "@/lib/leads/input";

export const POST = door("leads.work", AmendDetails, amendDetails);
