import type { Inquiry, Lead } from "@/db";
import type { GateView } from "./gates";

/** The part of a lead its gates look at; `inquiries` are what came in for it, `hasMatch` whether a match is kept. */
export function gateView(lead: Lead, inquiries: Pick<Inquiry, "consent">[], hasMatch: boolean): GateView {
  return {
    investorName: lead.investorName,
    hasContactWay: Boolean(lead.email || lead.phone || lead.wechat || lead.whatsapp),
    source: lead.source,
    intent: lead.intent,
    fromPublicForm: lead.source === "public-form" || lead.source === "partner-site",
    hasConsent: inquiries.some(({ consent }) => consent?.choices.contact === true),
    ownerId: lead.ownerId,
    respondedAt: lead.respondedAt,
    hasMatch,
    locationId: lead.locationId,
    isAccepted: lead.isAccepted,
    nextAction: lead.nextAction,
    nextActionOn: lead.nextActionOn,
    facts: lead.facts,
  };
}
