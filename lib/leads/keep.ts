import type { HistoryLine, Lead, NewLead, Tx } from "@/db";
import type { Actor, Recorder } from "../access/actor";
import { visibleTo } from "../access/scope";
import type { HistoryEvent } from "../history/events";
import { refuse } from "../refusal";
import { bearsOnSuggestion, settleSuggestion } from "../suggestions/settle";
import { type ClockView, stageDueAt, type TransferView } from "./clocks";
import { bearsOnPrecedent, settlePrecedent } from "./precedent";
import { SEARCHED, searchTerms } from "./search-terms";
import { mustBeAbleTo, type Verb } from "./verbs";

/** What every operation on a lead answers: enough to ask for the next one. */
export type LeadState = Pick<Lead, "id" | "reference" | "version" | "stage" | "status" | "ownerId" | "locationId">;

export function stateOf({ id, reference, version, stage, status, ownerId, locationId }: Lead): LeadState {
  return { id, reference, version, stage, status, ownerId, locationId };
}

type Asked = { leadId: string; version?: number };

/**
 * The lead that a change is about: one the actor sees, may do `verb` with, and saw in its present state.
 * Refuses lead.not-found, whatever the verb's rule refuses, input.no-version, lead.changed.
 */
export async function leadFor(tx: Tx, actor: Actor, verb: Verb, input: Asked): Promise<Lead> {
  const lead = (await tx.leads.find(visibleTo(actor), input.leadId)) ?? refuse("lead.not-found");
  if (input.version === undefined) refuse("input.no-version");
  mustBeAbleTo(verb, actor, lead);
  if (lead.version !== input.version) await refuseChanged(tx, lead, input.version);
  return lead;
}

const versionOf = (line: HistoryLine) => (typeof line.detail.version === "number" ? line.detail.version : 0);

/** lead.changed with who changed what since `seen`, newest first. */
async function refuseChanged(tx: Tx, lead: Lead, seen: number): Promise<never> {
  const since = (await tx.history.ofLead(lead.id)).filter((line) => versionOf(line) > seen);
  const fields = since.flatMap((line) => Object.keys((line.detail.after as object | undefined) ?? {}));
  return refuse("lead.changed", {
    version: lead.version,
    by: [...new Set(since.map((line) => line.actorName))],
    at: since[0]?.at.toISOString() ?? null,
    events: [...new Set(since.map((line) => line.event))],
    fields: [...new Set(fields)],
  });
}

/** Columns that follow from others, or that say nothing to a reader of the history. */
const SILENT = new Set(["facts", "dueAt", "updatedAt", "version", "companyKey"]);

const plain = (value: unknown) => JSON.stringify(value ?? null);

/** `{ before, after }` of what a change really changes; facts one by one as "facts.landMu". */
export function difference(lead: Lead, change: Partial<NewLead>): { before: object; after: object } {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const note = (name: string, old: unknown, now: unknown) => {
    if (plain(old) === plain(now)) return;
    before[name] = old ?? null;
    after[name] = now ?? null;
  };
  for (const [name, now] of Object.entries(change)) {
    if (!SILENT.has(name)) note(name, lead[name as keyof Lead], now);
  }
  const facts = change.facts ?? lead.facts;
  for (const name of new Set([...Object.keys(lead.facts), ...Object.keys(facts)]) as Set<keyof typeof facts>) {
    note(`facts.${name}`, answer(lead.facts[name]), answer(facts[name]));
  }
  return { before, after };
}

function answer(fact: Lead["facts"][keyof Lead["facts"]]): unknown {
  if (!fact) return null;
  return "value" in fact ? fact.value : { unsaid: true };
}

async function transferOf(tx: Tx, lead: ClockView & Pick<Lead, "id" | "locationId">): Promise<TransferView> {
  if (!lead.locationId) return { offerDueAt: null, acceptedAt: null };
  const last = (await tx.assignments.ofLead(lead.id)).find(({ locationId }) => locationId === lead.locationId);
  return {
    offerDueAt: last?.state === "offered" ? last.dueAt : null,
    acceptedAt: last?.state === "accepted" ? last.answeredAt : null,
  };
}

export type Kept = { event: HistoryEvent; reason?: string | null; detail?: Record<string, unknown>; at?: Date };

/**
 * Saves a change with everything that goes with one: the clock of its stage, the history line with before and after,
 * the precedent it makes for later leads, what its first suggestions are judged by, and the search index where searchable
 * words or the place changed. Refuses lead.changed when someone saved first.
 */
export async function keepLead(
  tx: Tx,
  actor: Recorder,
  lead: Lead,
  change: Partial<NewLead>,
  { event, reason, detail, at }: Kept,
): Promise<Lead> {
  const now = { ...lead, ...change } as Lead;
  const saved =
    (await tx.leads.save(lead, { ...change, dueAt: stageDueAt(now, await transferOf(tx, now)) })) ??
    refuse("lead.changed", { version: lead.version + 1, by: [], at: null, events: [], fields: [] });
  await tx.history.record(actor, {
    event,
    subjectType: "lead",
    subjectId: lead.id,
    leadId: lead.id,
    reason: reason || null,
    detail: { ...difference(lead, change), ...detail, version: saved.version },
    at,
  });
  if (bearsOnPrecedent(event, lead, saved)) await settlePrecedent(tx, saved, at);
  if (bearsOnSuggestion(event, lead, saved)) await settleSuggestion(tx, saved);
  if (SEARCHED.some((name) => name in change && lead[name] !== saved[name])) {
    const said = (await tx.inquiries.ofLead(lead.id)).map(({ message }) => message);
    await tx.search.index(saved.serial, searchTerms(saved, said), saved.locationId);
  }
  return saved;
}
