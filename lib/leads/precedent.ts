import type { Assignment, Lead, Match, Tx } from "@/db";
import type { HistoryEvent } from "../history/events";
import { newId } from "../ids";
import { inYuan } from "../matching/money";
import type { PrecedentKind } from "../matching/own";
import type { LocationId } from "../policy/reference";
import { isBefore } from "./stages";
import { COUNTED_STATUSES } from "./statuses";

type Standing = Pick<Lead, "status" | "stage" | "locationId" | "isAccepted">;
type Made = { kind: PrecedentKind; locationId: LocationId | null; clusterId: string | null };

export const isSigned = ({ stage, locationId }: Pick<Lead, "stage" | "locationId">) =>
  locationId !== null && !isBefore(stage, "signed");
const isCounted = ({ status }: Pick<Lead, "status">) => COUNTED_STATUSES.includes(status);

/**
 * What a lead teaches, the surest first: where it was signed, what an officer said, which county took it. A county's
 * own entry that nobody offered it is no choice of a place. Null when it teaches nothing, or is no lead after all.
 */
export function precedentOf(
  lead: Pick<Lead, "status" | "stage" | "locationId" | "isAccepted" | "clusterId" | "isClusterConfirmed">,
  matches: readonly Pick<Match, "decidedAt" | "decidedClusterId" | "decidedLocationId" | "isCorrected">[],
  assignments: readonly Pick<Assignment, "state" | "locationId" | "offeredBy" | "answeredBy">[],
): Made | null {
  if (!isCounted(lead)) return null;
  const decided = matches.find(({ decidedAt }) => decidedAt !== null);
  const clusterId = decided ? decided.decidedClusterId : lead.isClusterConfirmed ? lead.clusterId : null;
  const held = lead.locationId as LocationId | null;
  if (isSigned(lead)) return { kind: "signed", locationId: held, clusterId };
  if (decided) {
    const locationId = decided.decidedLocationId as LocationId | null;
    if (!locationId && !clusterId) return null;
    return { kind: decided.isCorrected ? "corrected" : "confirmed", locationId, clusterId };
  }
  const taken = assignments.some(
    (each) => each.state === "accepted" && each.locationId === held && each.offeredBy !== each.answeredBy,
  );
  return lead.isAccepted && taken ? { kind: "accepted", locationId: held, clusterId } : null;
}

/** Whether a change may have changed what the lead teaches. */
export function bearsOnPrecedent(event: HistoryEvent, before: Standing, after: Standing): boolean {
  return (
    event === "lead.match-confirmed" ||
    event === "lead.match-corrected" ||
    isCounted(before) !== isCounted(after) ||
    isSigned(before) !== isSigned(after) ||
    before.isAccepted !== after.isAccepted ||
    before.locationId !== after.locationId
  );
}

/** Makes the lead's precedent what it teaches now: the one before is withdrawn, never altered. */
export async function settlePrecedent(tx: Tx, lead: Lead, at: Date = new Date()): Promise<void> {
  const held = await tx.precedents.ofLead(lead.id);
  const matches = await tx.matches.ofLead(lead.id);
  const made = precedentOf(lead, matches, await tx.assignments.ofLead(lead.id));
  const isSame =
    held?.kind === made?.kind && held?.locationId === made?.locationId && held?.clusterId === made?.clusterId;
  if (isSame) return;
  if (held) await tx.precedents.withdraw(held.id, at);
  if (!made) return;
  const input = matches[0]?.input;
  await tx.precedents.add({
    id: newId(at.getTime()),
    leadId: lead.id,
    ...made,
    text: input?.text ?? `${lead.title}\n${lead.intent}`,
    sector: input?.sector ?? null,
    yuan: lead.investmentFen === null ? inYuan(input?.investmentAmount, input?.currency) : lead.investmentFen / 100,
    landMu: lead.landMu,
    jobs: lead.jobs,
    at,
  });
}

const AT_ONCE = 20;

/** Makes precedents of leads from before there were any: once an archive, in small units of work. Answers how many. */
export async function bringInPrecedents(write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>): Promise<number> {
  let serial = 0;
  let made = 0;
  for (;;) {
    const found = await write(async (tx) => {
      if (await tx.precedents.areBroughtIn()) return [];
      const next = await tx.precedents.missing(serial, AT_ONCE);
      for (const { id } of next) {
        const lead = await tx.leads.find({ sees: "all" }, id);
        if (lead) await settlePrecedent(tx, lead);
      }
      if (next.length === 0) await tx.precedents.markBroughtIn();
      return next;
    });
    if (found.length === 0) return made;
    made += found.length;
    serial = found.at(-1)?.serial ?? serial;
  }
}
