import type { Field } from "./canaries";

/** What a line of a list says. */
const LINE: Field[] = ["title", "investorName"];
/** How the investor is reached and known. */
const REACHED: Field[] = ["contactName", "email", "phone", "wechat"];
/** What everybody who works on a lead must know, on its page and in the JSON of it. */
const RECORD: Field[] = [
  ...LINE,
  ...REACHED,
  ...["whatsapp", "website", "companyName", "creditCode", "sourceDetail", "message", "nextAction", "statusReason"],
  ...["factAsks", "factEvidence", "touchSummary", "decisionNote", "historyReason", "historyAfter"],
] as Field[];

/**
 * What each address shows of a lead to whom may see that lead; who may not is shown nothing of it anywhere. An address that
 * is not named here shows nothing of any lead to anybody, and the test asks every address there is.
 */
export const SHOWS: Record<string, Field[]> = {
  "/desk": LINE,
  "/desk/leads": [...LINE, "nextAction"],
  "/api/v1/leads": [...LINE, "companyName", "nextAction"],
  "/api/v1/leads/similar": LINE,
  "/desk/leads/export.xlsx": [...LINE, ...REACHED, "intent", "nextAction"],
  "/desk/leads/[id]": RECORD,
  "/desk/leads/[id]/matches/[matchId]": ["title", "decisionNote"],
  "/api/v1/leads/[leadId]": [
    ...RECORD,
    ...["companyKey", "intent", "bodySector", "bodyActivity", "offerReason", "offerAnswer", "stayReason"],
  ] as Field[],
};

/**
 * What stands of a lead before a reader who sees none: the administrator's history says who did what, from where and why, but
 * not what a field said before or after; e-mails and telephones in a reason are masked (lib/history/masked.ts).
 */
export const TOLD_TO_ADMINISTRATOR: Record<string, Field[]> = { "/desk/history": ["historyAddress", "historyReason"] };
