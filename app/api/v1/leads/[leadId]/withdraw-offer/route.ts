import { door } from "@/app/_server/door";
import { WithdrawOffer } from "@/lib/leads/input";
import { withdrawOffer } from "@/lib/leads/withdraw-offer";

export const POST = door("leads.allocate", WithdrawOffer, withdrawOffer);
