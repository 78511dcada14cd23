import type { Lead, NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { dayOf } from "../calendar/shanghai";
import { workingMinutesBetween } from "../calendar/working-days";
import { newId } from "../ids";
import { refuse } from "../refusal";
import type { RecordedFacts } from "./facts";
import type { LogTouch } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { mustNotBePast } from "./set-next-action";

/** Clocks of browsers run a little ahead; more than this is a date in the future. */
const AHEAD_MS = 5 * 60_000;

/** Refuses lead.date-in-future, about the field `at`. */
export function mustHaveHappened(at: Date, field: string, now = new Date()): void {
  if (at.getTime() > now.getTime() + AHEAD_MS)
    refuse("lead.date-in-future", { field }, { [field]: "lead.date-in-future" });
}

/** The bureau's first answer stops the response clock and starts that of the assessment. */
export function firstReply(lead: Pick<Lead, "receivedAt">, at: Date): Partial<NewLead> {
  return { respondedAt: at, responseMinutes: workingMinutesBetween(lead.receivedAt, at) };
}

/** The place that spoke with the investor first keeps that, wherever the project lands 首谈地. */
function firstContact(lead: Lead, actor: Actor, at: Date): Partial<NewLead> {
  if (!actor.locationId || lead.firstContactLocationId) return {};
  const now = { at: new Date().toISOString(), by: actor.id };
  const facts: RecordedFacts = {
    ...lead.facts,
    firstContactLocation: { value: actor.locationId, ...now },
    firstContactOn: { value: dayOf(at), ...now },
  };
  return { firstContactLocationId: actor.locationId, facts };
}

/**
 * Keep a contact with the investor, and what was agreed next. The first one that we made is the first reply.
 * Refuses: lead.not-found, lead.not-active, lead.date-in-future, lead.date-in-past, lead.changed.
 */
export async function logTouch(tx: Tx, actor: Actor, input: LogTouch): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "log-touch", input);
  const now = new Date();
  const at = input.at ? new Date(input.at) : now;
  mustHaveHappened(at, "at", now);
  const { channel, direction, summary, nextAction, nextActionOn } = input;
  if (nextAction && nextActionOn) mustNotBePast(nextActionOn, "nextActionOn", now);
  // A reply cannot come before the question: an earlier talk is kept as a contact, not as the answer.
  const isFirstReply = direction === "out" && !lead.respondedAt && at >= lead.receivedAt;
  await tx.touches.add({
    id: newId(),
    leadId: lead.id,
    at,
    channel,
    direction,
    summary,
    byId: actor.id,
    locationId: actor.locationId,
    isFirstReply,
    loggedAt: now,
  });
  const change: Partial<NewLead> = {
    lastTouchAt: lead.lastTouchAt && lead.lastTouchAt > at ? lead.lastTouchAt : at,
    ...firstContact(lead, actor, at),
    ...(isFirstReply && firstReply(lead, at)),
    ...(nextAction && nextActionOn && { nextAction, nextActionOn }),
  };
  const event = isFirstReply ? "lead.first-reply" : "lead.touch-logged";
  return stateOf(await keepLead(tx, actor, lead, change, { event, detail: { channel, direction } }));
}
