import {
  type Assignment,
  type Decision,
  db,
  type HistoryLine,
  type Inquiry,
  type Lead,
  type Match,
  type MatchLine,
  type PolicyNotice,
  type Touch,
} from "@/db";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/access/scope";
import { gateView } from "@/lib/leads/gate-view";
import { type Missing, missingFor } from "@/lib/leads/gates";
import { pointingAtSeen } from "@/lib/leads/pointers";
import { nextStage } from "@/lib/leads/stages";
import { leadsCited } from "@/lib/matching/own-pull";

/** Everything the page of one lead shows, read as somebody. */
export type LeadRecord = {
  lead: Lead;
  /** The lead that is kept instead of this duplicate, for a reader who may see that one. */
  repeated: Pick<Lead, "id" | "reference" | "title"> | null;
  inquiries: Inquiry[];
  match: Match | null;
  /** The last word of an officer on any answer, the latest or one before. */
  decision: Decision | null;
  /** Every answer that was kept, newest first. */
  kept: MatchLine[];
  /** The policy shown has changed, and nobody has said yet what was done. */
  notice: PolicyNotice | null;
  /** Leads of the bureau the match cites, those the reader may see. */
  cited: Pick<Lead, "id" | "reference" | "title">[];
  touches: Touch[];
  assignments: Assignment[];
  history: HistoryLine[];
  /** What the next stage still needs; empty where there is none. */
  missing: Missing[];
};

/** Null for a lead that does not exist and for one of another place alike. */
export async function readRecord(actor: Actor, id: string): Promise<LeadRecord | null> {
  const { leads, inquiries, matches, touches, assignments, history, policyNotices } = db().read;
  const found = await leads.find(visibleTo(actor), id);
  if (!found) return null;
  const [said, match, decision, kept, notice, touched, assigned, lines] = await Promise.all([
    inquiries.ofLead(id),
    matches.latest(id),
    matches.lastDecision(id),
    matches.linesOf(id),
    policyNotices.openOf(id),
    touches.ofLead(id),
    assignments.ofLead(id),
    history.ofLead(id),
  ]);
  const told = await pointingAtSeen({ leads }, actor, { lead: found, history: lines });
  const { lead } = told;
  const cited = await leads.named(visibleTo(actor), match ? leadsCited(match.result) : []);
  const [repeated] = lead.duplicateOfId ? await leads.named(visibleTo(actor), [lead.duplicateOfId]) : [];
  const next = nextStage(lead.stage);
  return {
    lead,
    repeated: repeated ?? null,
    inquiries: said,
    match,
    decision,
    kept,
    notice,
    cited,
    touches: touched,
    assignments: assigned,
    history: told.history,
    missing: next ? missingFor(next, gateView(lead, said, match !== null)) : [],
  };
}
