import { door } from "@/app/_server/door";
import { declineOffer } from "@/lib/leads/decline";
import { DeclineOffer } from "@/lib/leads/input";

export const POST = door("leads.accept", DeclineOffer, declineOffer);
