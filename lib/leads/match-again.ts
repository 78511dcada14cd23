import type { Lead, Match, NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { dayOf } from "../calendar/shanghai";
import { newId } from "../ids";
import type { Settled } from "../matching/difference";
import { match } from "../matching/match";
import type { MatchInput, MatchResult } from "../matching/result";
import { toFen } from "../money";
import type { MatchAgain } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { knownOfProject } from "./known-of-project";
import { readyToMatch } from "./ready-to-match";

type Project = Pick<
  Lead,
  "amount" | "currency" | "investmentFen" | "landMu" | "floorAreaM2" | "jobs" | "country" | "facts"
>;

/** As the investor said it; in yuan where officers learnt better; else what the match before went by, such as a band. */
function amountOf(lead: Project, before: MatchInput | null): Pick<MatchInput, "investmentAmount" | "currency"> {
  if (lead.investmentFen === null) return { investmentAmount: before?.investmentAmount, currency: before?.currency };
  return toFen(lead.amount, lead.currency) === lead.investmentFen
    ? { investmentAmount: lead.amount, currency: lead.currency }
    : { investmentAmount: lead.investmentFen / 100, currency: "CNY" };
}

/** What the matcher reads: the words and wishes as they came, the figures as they are known now. */
export function matchInput(lead: Project, text: string, before: MatchInput | null = null): MatchInput {
  return {
    ...before,
    text,
    ...amountOf(lead, before),
    landMu: lead.landMu,
    floorAreaM2: lead.floorAreaM2,
    jobs: lead.jobs,
    contactCountry: lead.country,
    known: knownOfProject(lead),
  };
}

/** What a lead takes over from a match: its best guesses, save where an officer has already said what is right. */
export function guessed(
  result: MatchResult,
  settled: Settled,
): Partial<Pick<NewLead, "clusterId" | "suggestedLocationId">> {
  return {
    ...(!settled.cluster && { clusterId: result.clusters[0]?.id ?? null }),
    ...(!settled.place && { suggestedLocationId: result.locations[0]?.id ?? null }),
  };
}

/** What officers have said of this lead, on its latest answer or any before: it stays, however often it is matched again. */
export async function settledFor(tx: Tx, lead: Pick<Lead, "id" | "isClusterConfirmed">): Promise<Settled> {
  const isDecided = await tx.matches.isDecided(lead.id);
  return { cluster: lead.isClusterConfirmed || isDecided, place: isDecided };
}

/** Asks the matcher with the policy and the precedents in force, the lead's own left out, and keeps the answer. */
export async function keepMatch(tx: Tx, leadId: string, input: MatchInput, at: Date): Promise<Match["result"]> {
  const prepared = await readyToMatch(tx);
  const result = match(prepared, input, { without: new Set([leadId]), today: dayOf(at) });
  const policyVersionId = prepared.set.version;
  await tx.matches.add({ id: newId(at.getTime()), leadId, madeAt: at, policyVersionId, input, result });
  return result;
}

/**
 * Match a lead anew, with what is known of it today and the policy in force. Earlier answers are kept.
 * Refuses: lead.not-found, lead.not-active, lead.changed.
 */
export async function matchAgain(tx: Tx, actor: Actor, input: MatchAgain): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "match-again", input);
  const before = await tx.matches.latest(lead.id);
  const said = (await tx.inquiries.ofLead(lead.id)).map(({ message }) => message);
  const text = before?.input.text ?? (said.join("\n\n") || `${lead.title}\n${lead.intent}`);
  const result = await keepMatch(tx, lead.id, matchInput(lead, text, before?.input), new Date());
  const detail = { behaviour: result.behaviour, policyVersion: result.policyVersion };
  const change = guessed(result, await settledFor(tx, lead));
  return stateOf(await keepLead(tx, actor, lead, change, { event: "lead.matched", detail }));
}
