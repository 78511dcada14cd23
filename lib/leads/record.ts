import type { Assignment, HistoryLine, Inquiry, Lead, Match, Reads, StageStay, Touch } from "@/db";
import type { Actor } from "../access/actor";
import { visibleTo } from "../access/scope";
import { leadsCited, namingOnly } from "../matching/own-pull";
import { gateView } from "./gate-view";
import { type Missing, missingFor } from "./gates";
import { pointingAtSeen } from "./pointers";
import { nextStage, type Stage } from "./stages";
import { type Verb, verbsFor } from "./verbs";

/** What an officer may know of what came in: everything but the secrets of the private link. */
export type InquiryWords = Pick<
  Inquiry,
  "id" | "message" | "body" | "receivedAt" | "locale" | "consent" | "heldFor" | "answerBy"
>;

/** A lead with all that is kept about it. */
export type LeadRecord = {
  lead: Lead;
  inquiries: InquiryWords[];
  /** Newest first: the first is the one in force. */
  matches: Match[];
  touches: Touch[];
  assignments: Assignment[];
  stageStays: StageStay[];
  history: HistoryLine[];
  /** Names of the colleagues the above mention, by id. */
  names: Record<string, string>;
  next: { stage: Stage; missing: Missing[] } | null;
  /** What the reader may do with it now. */
  verbs: Verb[];
};

const words = ({ id, message, body, receivedAt, locale, consent, heldFor, answerBy }: Inquiry): InquiryWords => ({
  id,
  message,
  body,
  receivedAt,
  locale,
  consent,
  heldFor,
  answerBy,
});

/** Everything about one lead, for somebody who may see it; null otherwise, as if it were not there. */
export async function leadRecord(read: Reads, actor: Actor, input: { leadId: string }): Promise<LeadRecord | null> {
  const found = await read.leads.find(visibleTo(actor), input.leadId);
  if (!found) return null;
  const [inquiries, matches, touches, assignments, stageStays, lines, accounts] = await Promise.all([
    read.inquiries.ofLead(found.id),
    read.matches.ofLead(found.id),
    read.touches.ofLead(found.id),
    read.assignments.ofLead(found.id),
    read.stageStays.ofLead(found.id),
    read.history.ofLead(found.id),
    read.accounts.all(),
  ]);
  const { lead, history } = await pointingAtSeen(read, actor, { lead: found, history: lines });
  const mentioned = new Set([
    lead.ownerId,
    lead.createdBy,
    ...touches.map(({ byId }) => byId),
    ...assignments.flatMap((each) => [each.offeredBy, each.answeredBy, each.officerId]),
    ...stageStays.map(({ movedBy }) => movedBy),
    ...matches.map(({ decidedBy }) => decidedBy),
    ...Object.values(lead.facts).map((fact) => fact?.by ?? null),
  ]);
  const cited = matches.flatMap(({ result }) => leadsCited(result));
  const seen = new Set((await read.leads.named(visibleTo(actor), [...new Set(cited)])).map(({ id }) => id));
  const stage = nextStage(lead.stage);
  return {
    lead,
    inquiries: inquiries.map(words),
    // A county learns how many leads like this one went where, never which leads of another county they are.
    matches: matches.map((each) => ({ ...each, result: namingOnly(each.result, seen) })),
    touches,
    assignments,
    stageStays,
    // Addresses and request ids are for the administrator's history, not for colleagues.
    history: history.map((line) => ({ ...line, address: null })),
    names: Object.fromEntries(accounts.filter(({ id }) => mentioned.has(id)).map(({ id, name }) => [id, name])),
    next: stage && { stage, missing: missingFor(stage, gateView(lead, inquiries, matches.length > 0)) },
    verbs: verbsFor(actor, lead),
  };
}
