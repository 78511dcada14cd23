import { door } from "@/app/_server/door";
import { OfferLead } from "@/lib/leads/input";
import { offerLead } from "@/lib/leads/offer";

export const POST = door("leads.allocate", OfferLead, offerLead);
