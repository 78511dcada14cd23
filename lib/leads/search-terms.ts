import type { Lead } from "@/db";
import { termsOf } from "../search/terms";
import { factValue, type RecordedFacts } from "./facts";

/** The columns people search by. A change of any of them, or of the place that holds the lead, renews the index. */
export const SEARCHED = [
  "title",
  "investorName",
  "companyName",
  "contactName",
  "email",
  "phone",
  "wechat",
  "whatsapp",
  "creditCode",
  "sourceDetail",
  "intent",
  "facts",
  "locationId",
] as const satisfies readonly (keyof Lead)[];

type Searchable = Pick<Lead, "reference" | Exclude<(typeof SEARCHED)[number], "facts" | "locationId">> & {
  facts: RecordedFacts;
};

/** A number as it is dialled at home: +86 138… is searched for as 138…. */
const local = (phone: string | null) => phone?.replace(/^\+(86|852|853|886)/, "") ?? null;

/** The terms a lead is found by; `said` are the investor's own messages. */
export function searchTerms(lead: Searchable, said: string[]): string[] {
  const names = [factValue(lead.facts, "legalName"), factValue(lead.facts, "registeredName")];
  const words = [
    lead.reference,
    lead.title,
    lead.investorName,
    lead.companyName,
    lead.contactName,
    lead.email,
    lead.phone,
    local(lead.phone),
    lead.wechat,
    lead.whatsapp,
    lead.creditCode,
    lead.sourceDetail,
    ...names,
    lead.intent,
    ...said.filter((message) => message !== lead.intent),
  ];
  return termsOf(words.filter(Boolean).join("\n"));
}
