import type { HistoryLine, Lead, Reads } from "@/db";
import type { Actor } from "../access/actor";
import { visibleTo } from "../access/scope";

const EVENT = "lead.marked-duplicate";

type Pointing = { lead: Lead; history: HistoryLine[] };

/** A line without the lead it points to: neither its reference nor its id. */
function withoutPointer(line: HistoryLine): HistoryLine {
  const { of: _, ...detail } = line.detail;
  const after = { ...(detail.after as Record<string, unknown> | undefined) };
  delete after.duplicateOfId;
  return { ...line, detail: { ...detail, after } };
}

/**
 * A lead and its history as somebody may see them: which other lead it repeats is told only to those who may see that
 * one. A county learns that the request is kept elsewhere, not where.
 */
export async function pointingAtSeen(
  read: Pick<Reads, "leads">,
  actor: Actor,
  { lead, history }: Pointing,
): Promise<Pointing> {
  const references = history
    .filter(({ event }) => event === EVENT)
    .map(({ detail }) => detail.of)
    .filter((of) => typeof of === "string");
  const scope = visibleTo(actor);
  const seen = new Set<string>();
  for (const reference of new Set(references)) if (await read.leads.byReference(scope, reference)) seen.add(reference);
  const keeps = lead.duplicateOfId === null || (await read.leads.find(scope, lead.duplicateOfId)) !== null;
  return {
    lead: keeps ? lead : { ...lead, duplicateOfId: null },
    history: history.map((line) =>
      line.event === EVENT && !seen.has(String(line.detail.of)) ? withoutPointer(line) : line,
    ),
  };
}
