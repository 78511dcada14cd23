import type { Lead, Reads } from "@/db";
import type { Actor } from "../access/actor";
import { covers, EVERYTHING, visibleTo } from "../access/scope";
import type { LocationId } from "../policy/reference";
import { companyKeyOf } from "./company-key";
import { emailKept, phoneKept, readContact } from "./contact";
import type { LookAlike } from "./input";

type Identity = Pick<Lead, "companyKey" | "phone" | "email" | "creditCode" | "wechat">;
export const SIGNS = ["companyKey", "phone", "email", "creditCode", "wechat"] as const satisfies (keyof Identity)[];

/** `elsewhere` counts look-alikes the reader may not see: "likely registered already, ask the city", and no more. */
export type Similar = { leads: SimilarLead[]; elsewhere: number };
export type SimilarLead = Pick<
  Lead,
  "id" | "reference" | "title" | "investorName" | "stage" | "status" | "receivedOn" | "ownerId"
> & { same: (typeof SIGNS)[number][] };

/** What an investor is recognised by, as it is kept. */
export function identityOf(typed: Omit<LookAlike, "except">): Identity {
  const read = readContact(typed.contact);
  return {
    companyKey: companyKeyOf(typed),
    phone: phoneKept(typed.phone) ?? read.phone ?? null,
    email: emailKept(typed.email) ?? read.email ?? null,
    wechat: typed.wechat?.trim() || read.wechat || null,
    creditCode: typed.creditCode?.toUpperCase() || null,
  };
}

/**
 * Leads that may be of the same investor, of all places: those the actor sees with what they share, the others
 * only as a number, so that a county learns nothing of its neighbours' investors.
 */
export async function lookAlikes(
  read: Pick<Reads, "leads">,
  actor: Pick<Actor, "role" | "locationId">,
  typed: LookAlike,
): Promise<Similar> {
  const { except, ...about } = typed;
  const identity = identityOf(about);
  const found = await read.leads.lookAlikes(EVERYTHING, identity, except);
  const scope = visibleTo(actor);
  const seen = found.filter((lead) => covers(scope, lead.locationId as LocationId | null));
  return {
    leads: seen.map((lead) => ({
      id: lead.id,
      reference: lead.reference,
      title: lead.title,
      investorName: lead.investorName,
      stage: lead.stage,
      status: lead.status,
      receivedOn: lead.receivedOn,
      ownerId: lead.ownerId,
      same: SIGNS.filter((sign) => identity[sign] !== null && identity[sign] === lead[sign]),
    })),
    elsewhere: found.length - seen.length,
  };
}
