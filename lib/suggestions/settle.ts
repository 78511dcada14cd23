import type { Lead, Tx } from "@/db";
import type { HistoryEvent } from "../history/events";
import { bearsOnPrecedent } from "../leads/precedent";
import { suggestionOf } from "./judge";

/** Whether a change may have changed what the first answer is judged by. */
export function bearsOnSuggestion(event: HistoryEvent, before: Lead, after: Lead): boolean {
  return (
    event === "lead.matched" ||
    before.isClusterConfirmed !== after.isClusterConfirmed ||
    (after.isClusterConfirmed && before.clusterId !== after.clusterId) ||
    bearsOnPrecedent(event, before, after)
  );
}

/** Judges the first answer given about a lead by what is decided of it now. A lead without an answer has none to judge. */
export async function settleSuggestion(tx: Tx, lead: Lead): Promise<void> {
  const first = await tx.matches.first(lead.id);
  if (!first) return;
  const said = await tx.matches.lastDecision(lead.id);
  await tx.suggestions.put(suggestionOf(lead, first, said, await tx.assignments.ofLead(lead.id)));
}

const AT_ONCE = 100;

/** Judges answers from before any were judged: once an archive, in small units of work. Answers how many. */
export async function bringInSuggestions(write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>): Promise<number> {
  let serial = 0;
  let judged = 0;
  for (;;) {
    const found = await write(async (tx) => {
      if (await tx.suggestions.areBroughtIn()) return [];
      const next = await tx.suggestions.missing(serial, AT_ONCE);
      for (const { id } of next) {
        const lead = await tx.leads.find({ sees: "all" }, id);
        if (lead) await settleSuggestion(tx, lead);
      }
      if (next.length === 0) await tx.suggestions.markBroughtIn();
      return next;
    });
    if (found.length === 0) return judged;
    judged += found.length;
    serial = found.at(-1)?.serial ?? serial;
  }
}
