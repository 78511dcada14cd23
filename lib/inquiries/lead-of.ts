import type { NewLead } from "@/db";
import { dayOf } from "../calendar/shanghai";
import { dueAt } from "../leads/clocks";
import { companyKeyOf } from "../leads/company-key";
import { emailKept, phoneKept } from "../leads/contact";
import { referenceOf, serialOf } from "../leads/reference";
import type { MatchResult } from "../matching/result";
import { toFen } from "../money";
import type { Arrival } from "./arrival";
import { countryCode } from "./countries";
import type { Inquiry } from "./input";
import { statedFacts } from "./stated-facts";
import { titleOf } from "./title";

const kept = (text: string | undefined) => text || null;
const counted = (value: number | undefined) => (value === undefined ? null : Math.round(value));

/** The working record that an inquiry opens. Whole words stay with the inquiry; this is what officers list and change. */
export function leadOf(
  inquiry: Inquiry,
  arrival: Arrival,
  number: number,
  result: MatchResult,
  isHeld: boolean,
): NewLead & { reference: string; responseDueAt: Date } {
  const { contact, company, project } = inquiry;
  const receivedOn = dayOf(arrival.at);
  const year = Number(receivedOn.slice(0, 4));
  const answerBy = dueAt("response", arrival.at);
  const amount = counted(project?.investment?.amount);
  const currency = project?.investment?.currency ?? null;
  const names = {
    companyName: kept(company?.name),
    investorName:
      company?.name || contact.name || contact.email || contact.phone || contact.wechat || contact.whatsapp || "",
  };
  return {
    id: arrival.leadId,
    serial: serialOf(year, number),
    reference: referenceOf(year, number),
    locale: inquiry.locale,
    source: arrival.source,
    sourceDetail: kept(inquiry.source),
    title: titleOf(inquiry.message),
    ...names,
    companyKey: companyKeyOf(names),
    contactName: kept(contact.name),
    email: emailKept(contact.email),
    phone: phoneKept(contact.phone),
    wechat: kept(contact.wechat),
    whatsapp: phoneKept(contact.whatsapp),
    website: kept(company?.website),
    country: company?.country ? countryCode(company.country) : null,
    creditCode: kept(company?.creditCode?.toUpperCase()),
    intent: inquiry.message,
    stage: "new",
    stageSince: arrival.at,
    status: isHeld ? "held" : "active",
    locationId: null,
    clusterId: result.clusters[0]?.id ?? null,
    suggestedLocationId: result.locations[0]?.id ?? null,
    currency,
    amount,
    investmentFen: toFen(amount, currency),
    landMu: project?.landMu || null,
    floorAreaM2: project?.floorAreaM2 || null,
    jobs: counted(project?.jobs),
    facts: statedFacts(inquiry, arrival.at),
    receivedAt: arrival.at,
    receivedOn,
    responseDueAt: answerBy,
    dueAt: isHeld ? null : answerBy,
    updatedAt: arrival.at,
  };
}
