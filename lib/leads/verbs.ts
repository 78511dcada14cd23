import type { Actor } from "../access/actor";
import { may, type Right } from "../access/may";
import { type RefusalCode, refuse } from "../refusal";
import type { Status } from "./statuses";

/** The part of a lead that decides what may be done with it, and by whom. */
export type Standing = { status: Status; ownerId: string | null; locationId: string | null; isAccepted: boolean };

/**
 * `anyone`: every colleague who sees the lead. `owner`: who follows it up, or a manager. `owner-if-any`: the same, and
 * anyone while nobody does. `county`: somebody of the very place it is offered to.
 */
type By = "anyone" | "owner" | "owner-if-any" | "county";
type VerbRule = { right: Right; statuses: readonly Status[]; by: By };

const RUNNING = ["active"] as const;
const OPEN = ["active", "in-transfer", "paused"] as const;

/** What can be done with a lead: by right, by how it is going, and by whose it is. The screens and the doors read this. */
export const VERBS = {
  claim: { right: "leads.work", statuses: ["active", "paused"], by: "anyone" },
  "hand-over": { right: "leads.work", statuses: ["active", "paused"], by: "owner-if-any" },
  "log-touch": { right: "leads.work", statuses: [...OPEN, "closed"], by: "anyone" },
  "record-facts": { right: "leads.work", statuses: OPEN, by: "anyone" },
  "amend-details": { right: "leads.work", statuses: [...OPEN, "held", "closed"], by: "anyone" },
  "set-next-action": { right: "leads.work", statuses: OPEN, by: "anyone" },
  "match-again": { right: "leads.work", statuses: OPEN, by: "anyone" },
  "decide-readings": { right: "leads.work", statuses: OPEN, by: "anyone" },
  "decide-match": { right: "leads.work", statuses: OPEN, by: "anyone" },
  "answer-policy-change": { right: "leads.work", statuses: OPEN, by: "owner-if-any" },
  offer: { right: "leads.allocate", statuses: RUNNING, by: "anyone" },
  "withdraw-offer": { right: "leads.allocate", statuses: ["in-transfer"], by: "anyone" },
  accept: { right: "leads.accept", statuses: ["in-transfer"], by: "county" },
  decline: { right: "leads.accept", statuses: ["in-transfer"], by: "county" },
  return: { right: "leads.work", statuses: RUNNING, by: "owner-if-any" },
  /** Who may move it into the next stage is said by its gate (movers); see advance.ts. */
  advance: { right: "leads.work", statuses: RUNNING, by: "anyone" },
  "move-back": { right: "leads.work", statuses: RUNNING, by: "owner" },
  pause: { right: "leads.work", statuses: RUNNING, by: "owner" },
  resume: { right: "leads.work", statuses: ["paused"], by: "owner-if-any" },
  close: { right: "leads.work", statuses: ["active", "paused"], by: "owner" },
  reopen: { right: "leads.work", statuses: ["closed", "invalid", "duplicate"], by: "owner-if-any" },
  "mark-invalid": { right: "leads.work", statuses: ["active", "paused", "held"], by: "owner-if-any" },
  "mark-duplicate": { right: "leads.work", statuses: ["active", "paused", "held"], by: "owner-if-any" },
  release: { right: "leads.work", statuses: ["held"], by: "anyone" },
} as const satisfies Record<string, VerbRule>;
export type Verb = keyof typeof VERBS;
export const VERB_NAMES = Object.keys(VERBS) as Verb[];

/** Whether this person answers for the lead: follows it up, or leads those who do. */
export function answersFor(actor: Pick<Actor, "id" | "role">, lead: Pick<Standing, "ownerId">): boolean {
  return lead.ownerId === actor.id || actor.role === "manager";
}

type Who = Pick<Actor, "id" | "role" | "locationId">;

const WRONG_STATUS: Partial<Record<Verb, RefusalCode>> = {
  release: "lead.not-held",
  accept: "lead.already-answered",
  decline: "lead.already-answered",
  "withdraw-offer": "lead.no-offer",
};

/** Why this person may not do it with this lead as it stands; null when they may. The lead is one they can see. */
export function refusalFor(verb: Verb, actor: Who, lead: Standing): RefusalCode | null {
  const rule: VerbRule = VERBS[verb];
  if (!may(actor, rule.right)) return "access.not-allowed";
  if (verb === "claim" && lead.ownerId) return "lead.already-owned";
  if (verb === "offer" && lead.status === "in-transfer") return "lead.offer-pending";
  if (!rule.statuses.includes(lead.status)) return WRONG_STATUS[verb] ?? "lead.not-active";
  if (verb === "return" && !(lead.locationId && lead.isAccepted)) return "lead.no-county";
  if (rule.by === "county" && (!actor.locationId || actor.locationId !== lead.locationId))
    return "lead.not-your-county";
  if (rule.by === "owner" && !answersFor(actor, lead)) return "lead.not-owner";
  if (rule.by === "owner-if-any" && lead.ownerId && !answersFor(actor, lead)) return "lead.not-owner";
  return null;
}

/** Everything this person may do with the lead now: what the page offers. */
export function verbsFor(actor: Who, lead: Standing): Verb[] {
  return VERB_NAMES.filter((verb) => refusalFor(verb, actor, lead) === null);
}

/** Refuses with whatever `refusalFor` found. */
export function mustBeAbleTo(verb: Verb, actor: Who, lead: Standing): void {
  const code = refusalFor(verb, actor, lead);
  if (code) refuse(code, { verb, status: lead.status });
}
