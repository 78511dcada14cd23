import type { Tx } from "@/db";
import { dayOf } from "../calendar/shanghai";
import { newId } from "../ids";
import { readyToMatch } from "../leads/ready-to-match";
import { searchTerms } from "../leads/search-terms";
import { match } from "../matching/match";
import type { MatchResult } from "../matching/result";
import { refuse } from "../refusal";
import { suggestionOf } from "../suggestions/judge";
import { type Arrival, formRecorder, TRACKING_MS } from "./arrival";
import { CONSENT_VERSION } from "./consent";
import { crowding } from "./crowding";
import type { HeldReason } from "./held";
import type { Inquiry } from "./input";
import { leadOf } from "./lead-of";
import { matchInputOf } from "./match-input";

/** What the sender is told. `inquiryId` is that of the kept inquiry: the first one, when this was a repetition. */
export type Receipt = {
  inquiryId: string;
  reference: string;
  answerBy: Date;
  match: MatchResult;
  heldFor: HeldReason[];
  isRepeat: boolean;
};

/**
 * Keeps an inquiry: the words as they came, a lead with its number, the match, the search index and the history,
 * wholly or not at all. The same key with the same body gives the first receipt again.
 * Refuses: inquiry.key-reused, inquiry.too-many.
 */
export async function receiveInquiry(tx: Tx, arrival: Arrival, inquiry: Inquiry): Promise<Receipt> {
  const earlier = arrival.key ? await tx.inquiries.byKey(arrival.key) : null;
  if (earlier) {
    if (earlier.bodyHash !== arrival.bodyHash) refuse("inquiry.key-reused");
    return repeated(tx, earlier);
  }
  const heldFor = [...arrival.doubts, ...(await proofDoubts(tx, arrival)), ...(await crowding(tx, arrival))];
  const prepared = await readyToMatch(tx);
  const { set } = prepared;
  const input = matchInputOf(set, inquiry);
  const result = match(prepared, input, { today: dayOf(arrival.at) });
  if (result.behaviour === "flag_spam") heldFor.push("reads-like-advertising");

  const number = await tx.leads.nextNumber(Number(dayOf(arrival.at).slice(0, 4)));
  const lead = leadOf(inquiry, arrival, number, result, heldFor.length > 0);
  await tx.leads.add(lead);
  await tx.inquiries.add({
    id: arrival.inquiryId,
    leadId: lead.id,
    body: inquiry,
    message: inquiry.message,
    receivedAt: arrival.at,
    locale: inquiry.locale,
    consent: {
      textVersion: CONSENT_VERSION,
      textHash: arrival.consentHash,
      at: arrival.at.toISOString(),
      choices: { contact: true, share: inquiry.consent.share ?? false, abroad: inquiry.consent.abroad ?? false },
    },
    address: arrival.via.address,
    heldFor,
    idempotencyKey: arrival.key,
    bodyHash: arrival.bodyHash,
    trackingHash: arrival.trackingHash,
    trackingEndsAt: new Date(arrival.at.getTime() + TRACKING_MS),
    answerBy: lead.responseDueAt,
  });
  await tx.stageStays.add({ id: newId(), leadId: lead.id, stage: "new", enteredAt: arrival.at });
  const answer = { madeAt: arrival.at, policyVersionId: set.version, input, result };
  await tx.matches.add({ id: newId(), leadId: lead.id, ...answer });
  const kept = (await tx.leads.find({ sees: "all" }, lead.id)) ?? refuse("fault");
  await tx.suggestions.put(suggestionOf(kept, answer, null, []));
  await tx.search.index(kept.serial, searchTerms(kept, []), null, true);
  await record(tx, arrival, kept.id, heldFor, result);
  return {
    inquiryId: arrival.inquiryId,
    reference: lead.reference,
    answerBy: lead.responseDueAt,
    match: result,
    heldFor,
    isRepeat: false,
  };
}

/** A proof counts once: whoever solves a challenge again for another page is set aside. */
async function proofDoubts(tx: Tx, { proof }: Arrival): Promise<HeldReason[]> {
  return !proof || (await tx.challenges.spend(proof.id, proof.endsAt)) ? [] : ["proof-used-before"];
}

async function repeated(tx: Tx, inquiry: NonNullable<Awaited<ReturnType<Tx["inquiries"]["byKey"]>>>): Promise<Receipt> {
  const lead = (await tx.leads.find({ sees: "all" }, inquiry.leadId)) ?? refuse("fault");
  const [first] = (await tx.matches.ofLead(inquiry.leadId)).slice(-1);
  return {
    inquiryId: inquiry.id,
    reference: lead.reference,
    answerBy: inquiry.answerBy,
    match: first?.result ?? refuse("fault"),
    heldFor: inquiry.heldFor as HeldReason[],
    isRepeat: true,
  };
}

async function record(tx: Tx, arrival: Arrival, leadId: string, heldFor: HeldReason[], result: MatchResult) {
  const who = formRecorder(arrival);
  const about = { subjectType: "lead", subjectId: leadId, leadId } as const;
  const matched = {
    behaviour: result.behaviour,
    clusterId: result.clusters[0]?.id ?? null,
    locationId: result.locations[0]?.id ?? null,
    policyVersion: result.policyVersion,
  };
  await tx.history.recordMany([
    { who, happening: { ...about, event: "lead.received", detail: { source: arrival.source, version: 1 } } },
    { who, happening: { ...about, event: "lead.matched", detail: matched } },
    ...(heldFor.length > 0 ? [{ who, happening: { ...about, event: "lead.held", detail: { heldFor } } } as const] : []),
  ]);
}
