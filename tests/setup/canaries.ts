import type { LocationId } from "@/lib/policy/reference";

/** Whose leads they are: of two counties, and of the city alone. */
export const PLACES = ["sihui", "huaiji", "city"] as const;
export type Place = (typeof PLACES)[number];
export const locationOf = (place: Place): LocationId | null => (place === "city" ? null : place);

/**
 * Every column in which people's words stand, as table.column, and what it holds here: a text that stands nowhere else.
 * "leads.facts" and "inquiries.body" hold several.
 */
export const FIELDS = [
  ...["title", "investorName", "companyName", "companyKey", "contactName", "email", "phone", "wechat", "whatsapp"],
  ...["website", "creditCode", "sourceDetail", "intent", "statusReason", "nextAction", "factAsks", "factEvidence"],
  ...["message", "bodySector", "bodyActivity", "inquiryAddress", "idempotencyKey"],
  ...["touchSummary", "offerReason", "offerAnswer", "stayReason", "decisionNote", "noticeNote"],
  ...["historyReason", "historyAfter", "historyAddress", "precedentText", "draftField"],
] as const;
export type Field = (typeof FIELDS)[number];

/** Letters only, so that nothing takes it apart; `kn` and `zz` so that nothing else is like it. */
export const canary = (place: Place, field: Field): string => `kn${place}${field[0]?.toUpperCase()}${field.slice(1)}zz`;

/** Where each text column of what is kept about a lead is planted; the others hold no words of people. */
export const PLANTED: Record<string, Record<string, Field[]>> = {
  leads: {
    title: ["title"],
    investorName: ["investorName"],
    companyName: ["companyName"],
    companyKey: ["companyKey"],
    contactName: ["contactName"],
    email: ["email"],
    phone: ["phone"],
    wechat: ["wechat"],
    whatsapp: ["whatsapp"],
    website: ["website"],
    creditCode: ["creditCode"],
    sourceDetail: ["sourceDetail"],
    intent: ["intent"],
    statusReason: ["statusReason"],
    nextAction: ["nextAction"],
    facts: ["factAsks", "factEvidence"],
  },
  inquiries: {
    message: ["message"],
    body: ["bodySector", "bodyActivity"],
    address: ["inquiryAddress"],
    idempotencyKey: ["idempotencyKey"],
  },
  touches: { summary: ["touchSummary"] },
  assignments: { reason: ["offerReason"], answer: ["offerAnswer"] },
  stageStays: { reason: ["stayReason"] },
  matches: { decisionNote: ["decisionNote"], input: ["message"], result: ["message"] },
  policyNotices: { note: ["noticeNote"] },
  history: { reason: ["historyReason"], detail: ["historyAfter"], address: ["historyAddress"] },
  precedents: { text: ["precedentText"] },
  drafts: { fields: ["draftField"] },
};

/** Text columns that hold ids, codes, hashes and days of the house's own making. */
export const OWN_WORDS =
  /(^|\.)(id|\w+Id|\w+By|\w+Hash|hash|reference|country|locale|currency|revisitOn|nextActionOn|receivedOn|consent|heldFor|difference|actorName|event|subjectType|requestId|sector)$/;
