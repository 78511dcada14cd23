import { createHash } from "node:crypto";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import type { Via } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import type { Arrival, Challenge } from "@/lib/inquiries/arrival";
import { CONSENT_VERSION, CONSENTS } from "@/lib/inquiries/consent";
import type { HeldReason } from "@/lib/inquiries/held";
import type { Inquiry } from "@/lib/inquiries/input";
import { type Receipt, receiveInquiry } from "@/lib/inquiries/receive";
import type { Locale } from "@/lib/languages";
import { inquiryBudgets } from "./limits";
import { linkHash, statusToken } from "./links";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The sentences that were shown beside the form, as one hash: proves later which wording was agreed to. */
export function consentHash(locale: Locale): string {
  const say = words(locale, "inquiries");
  return sha256(CONSENTS.map((each) => say(`consent.${CONSENT_VERSION}.${each}`)).join("\n"));
}

type From = {
  source: Arrival["source"];
  via: Via;
  key: string | null;
  doubts?: HeldReason[];
  proof?: Challenge | null;
};

/** Keeps an inquiry and answers with its receipt and private link. It is on disk when this returns. */
export async function accept(inquiry: Inquiry, from: From): Promise<Receipt & { token: string }> {
  const at = new Date();
  const inquiryId = newId(at.getTime());
  const arrival: Arrival = {
    at,
    inquiryId,
    leadId: newId(at.getTime()),
    source: from.source,
    via: from.via,
    key: from.key && `${from.source}:${from.key}`,
    bodyHash: sha256(JSON.stringify(inquiry)),
    trackingHash: linkHash(statusToken(inquiryId)),
    consentHash: consentHash(inquiry.locale),
    doubts: from.doubts ?? [],
    proof: from.proof ?? null,
    budgets: inquiryBudgets(),
  };
  const receipt = await db().write((tx) => receiveInquiry(tx, arrival, inquiry));
  return { ...receipt, token: statusToken(receipt.inquiryId) };
}
