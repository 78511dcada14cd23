import type { z } from "zod";
import * as leads from "@/lib/leads/input";
import { LeadFilter } from "@/lib/leads/list";
import { describeDoor, describeLook } from "./doors";

/** One door for each thing that can be done with a lead: its address, what it takes, what it does. */
const VERBS: [path: string, schema: z.ZodType, summary: string][] = [
  ["claim", leads.ClaimLead, "Take a lead that has no owner"],
  ["hand-over", leads.HandOverLead, "Give a lead to another officer"],
  ["touches", leads.LogTouch, "Log a contact with the investor"],
  ["facts", leads.RecordFacts, "Record facts about the project"],
  ["details", leads.AmendDetails, "Correct the lead's own particulars"],
  ["next-action", leads.SetNextAction, "Say what happens next, and when"],
  ["match", leads.MatchAgain, "Match the inquiry again"],
  ["readings", leads.DecideReadings, "Confirm, correct or dismiss what was read in the words"],
  ["match-decision", leads.DecideMatch, "Confirm or correct the match"],
  ["offer", leads.OfferLead, "Offer a lead to a county"],
  ["withdraw-offer", leads.WithdrawOffer, "Take an offer back"],
  ["accept", leads.AcceptOffer, "Accept an offered lead"],
  ["decline", leads.DeclineOffer, "Decline an offered lead, with a reason"],
  ["return", leads.ReturnLead, "Return an accepted lead to the city"],
  ["advance", leads.AdvanceLead, "Move a lead to its next stage"],
  ["move-back", leads.MoveBack, "Move a lead back, with a reason"],
  ["pause", leads.PauseLead, "Put a lead on hold"],
  ["resume", leads.ResumeLead, "Resume a lead"],
  ["close", leads.CloseLead, "Close a lead, with a cause"],
  ["reopen", leads.ReopenLead, "Reopen a closed lead"],
  ["invalid", leads.MarkInvalid, "Mark a lead invalid"],
  ["duplicate", leads.MarkDuplicate, "Mark a lead as a duplicate of another"],
  ["policy-change", leads.AnswerPolicyChange, "Say what was done about a policy that changed"],
  ["release", leads.ReleaseLead, "Let an inquiry that was set aside through to the desk"],
];

/** The doors of the desk's leads. */
export function describeLeads(): void {
  const tag = "leads";
  describeLook({
    path: "/api/v1/leads",
    tag,
    summary: "List leads within the account's scope",
    query: LeadFilter,
  });
  describeDoor({
    path: "/api/v1/leads",
    tag,
    summary: "Log a lead from a call, a visit or a fair",
    status: 201,
    body: leads.LogLead,
  });
  describeLook({
    path: "/api/v1/leads/similar",
    tag,
    summary: "Leads that look like the one being logged",
    query: leads.LookAlike,
  });
  describeLook({ path: "/api/v1/leads/{leadId}", tag, summary: "Read one lead within the account's scope" });
  for (const [verb, body, summary] of VERBS)
    describeDoor({ path: `/api/v1/leads/{leadId}/${verb}`, tag, summary, body });
}
