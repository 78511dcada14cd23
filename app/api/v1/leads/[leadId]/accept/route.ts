import { door } from "@/app/_server/door";
import { acceptOffer } from "@/lib/leads/accept";
import { AcceptOffer } from "@/lib/leads/input";

export const POST = door("leads.accept", AcceptOffer, acceptOffer);
