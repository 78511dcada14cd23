import type { NewLead, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import type { RecordedFacts } from "./facts";
import type { DecideMatch } from "./input";
import { keepLead, type LeadState, leadFor, stateOf } from "./keep";
import { answered } from "./record-facts";

/** From 1; null where it was not suggested. */
export function rankIn(suggested: readonly { id: string }[] | undefined, id: string | null): number | null {
  const at = suggested?.findIndex((each) => each.id === id) ?? -1;
  return at < 0 ? null : at + 1;
}

/**
 * Say what the cluster and the place are: as the match found, or otherwise. The match is kept beside the decision.
 * Refuses: lead.not-found, lead.not-active, input.invalid, lead.changed.
 */
export async function decideMatch(tx: Tx, actor: Actor, input: DecideMatch): Promise<LeadState> {
  const lead = await leadFor(tx, actor, "decide-match", input);
  const { clusterId, locationId, note } = input;
  const { clusters } = await tx.policy.current();
  if (clusterId && !clusters.some(({ id }) => id === clusterId))
    refuse("input.invalid", {}, { clusterId: "not-a-choice" });
  const now = new Date();
  const latest = await tx.matches.latest(lead.id);
  const found = latest?.result;
  const isCorrected =
    (found?.clusters[0]?.id ?? null) !== clusterId || (found?.locations[0]?.id ?? null) !== locationId;
  if (latest)
    await tx.matches.decide(latest.id, {
      decidedBy: actor.id,
      decidedAt: now,
      decidedClusterId: clusterId,
      decidedLocationId: locationId,
      decidedClusterRank: rankIn(found?.clusters, clusterId),
      decidedPlaceRank: rankIn(found?.locations, locationId),
      isCorrected,
      decisionNote: note || null,
    });
  const answers = { cluster: clusterId ? { value: clusterId } : null };
  const facts: RecordedFacts = answered(lead.facts, answers, now.toISOString(), actor.id);
  const change: Partial<NewLead> = { clusterId, isClusterConfirmed: true, suggestedLocationId: locationId, facts };
  const event = isCorrected ? "lead.match-corrected" : "lead.match-confirmed";
  return stateOf(await keepLead(tx, actor, lead, change, { event, reason: note }));
}
