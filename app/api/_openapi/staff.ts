import { z } from "zod";
import { SignIn } from "@/lib/accounts/input";
import * as leads from "@/lib/leads/input";
import { LeadFilter } from "@/lib/leads/list";
import { json, refusals, registry } from "./registry";

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
  ["release", leads.ReleaseLead, "Let an inquiry that was set aside through to the desk"],
];

const Done = registry.register("Done", z.object({ ok: z.literal(true), value: z.unknown() }));
/** The filter reads every value leniently, so each is text here; the names are its own. */
const ListQuery = z.object(
  Object.fromEntries(Object.keys(LeadFilter.shape).map((name) => [name, z.string().optional()])),
);
const leadId = z.object({ leadId: z.string() });
const OWN_PAGE = "For the desk's own pages: needs its session cookie and comes from the same site.";

/** The doors of the desk. Path parameters join the body before the schema reads it. */
export function describeStaff(): void {
  registry.registerPath({
    method: "post",
    path: "/api/v1/sign-in",
    tags: ["access"],
    summary: "Exchange e-mail and password for a one-time ticket",
    description: OWN_PAGE,
    request: { body: { required: true, ...json(SignIn) } },
    responses: { 200: { description: "A ticket.", ...json(Done) }, ...refusals(400, 401, 403, 413, 415, 422, 429) },
  });
  registry.registerPath({
    method: "get",
    path: "/api/v1/leads",
    tags: ["leads"],
    summary: "List leads within the account's scope",
    request: { query: ListQuery },
    responses: { 200: { description: "A page of leads.", ...json(Done) }, ...refusals(401, 403, 422) },
  });
  registry.registerPath({
    method: "post",
    path: "/api/v1/leads",
    tags: ["leads"],
    summary: "Log a lead from a call, a visit or a fair",
    description: OWN_PAGE,
    request: { body: { required: true, ...json(leads.LogLead) } },
    responses: { 201: { description: "Logged.", ...json(Done) }, ...refusals(400, 401, 403, 409, 413, 415, 422, 503) },
  });
  registry.registerPath({
    method: "get",
    path: "/api/v1/leads/{leadId}",
    tags: ["leads"],
    summary: "Read one lead within the account's scope",
    request: { params: leadId },
    responses: { 200: { description: "The lead.", ...json(Done) }, ...refusals(401, 403, 404) },
  });
  for (const [path, schema, summary] of VERBS) {
    registry.registerPath({
      method: "post",
      path: `/api/v1/leads/{leadId}/${path}`,
      tags: ["leads"],
      summary,
      description: OWN_PAGE,
      request: { params: leadId, body: { required: true, ...json(schema) } },
      responses: {
        200: { description: "Done.", ...json(Done) },
        ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 428, 503, 507),
      },
    });
  }
}
