import type { Assignment, Lead, Match, NewSuggestion } from "@/db";
import { isSigned } from "../leads/precedent";
import type { MatchResult } from "../matching/result";
import { type Decider, type Outcome, SHORTLIST } from "./outcomes";

type Judged = Pick<Lead, "id" | "stage" | "locationId" | "isAccepted" | "clusterId" | "isClusterConfirmed" | "facts">;
type Said = Pick<Match, "decidedAt" | "decidedLocationId"> | null;
type Taken = Pick<Assignment, "state" | "locationId" | "offeredBy" | "offeredAt" | "answeredBy">;
type Suggested = readonly { id: string; probability: number }[];

/** `id` is null where an officer said that none of them fits; `by` where nobody chose. */
type Decision = { id: string | null; by: Decider | null };

const permille = (suggested: Suggested) => (suggested[0] ? Math.round(suggested[0].probability * 1000) : null);

function outcomeOf(suggested: Suggested, decision: { id: string | null } | null, isJudged = true): Outcome {
  if (!decision) return "open";
  if (!isJudged || suggested.length === 0) return "unjudged";
  const at = suggested.findIndex(({ id }) => id === decision.id);
  if (at === 0) return "first";
  return at > 0 && at < SHORTLIST ? "three" : "missed";
}

/** The place the lead was offered to and that took it, when it was offered after the answer: what a county enters itself is no choice. */
function wasChosen(assignments: readonly Taken[], locationId: string | null, answeredAt: Date): boolean {
  const taken = assignments.find((each) => each.state === "accepted" && each.locationId === locationId);
  return taken !== undefined && taken.offeredBy !== taken.answeredBy && taken.offeredAt >= answeredAt;
}

/** The surest first: where it was signed, what an officer named, which county took it, that an officer found none fitting. */
function placeDecided(lead: Judged, said: Said, assignments: readonly Taken[], answeredAt: Date): Decision | null {
  const hasPlace = lead.locationId !== null && (lead.isAccepted || isSigned(lead));
  const isChosen = hasPlace && wasChosen(assignments, lead.locationId, answeredAt);
  if (isChosen && isSigned(lead)) return { id: lead.locationId, by: "signed" };
  if (said?.decidedLocationId) return { id: said.decidedLocationId, by: "officer" };
  if (isChosen) return { id: lead.locationId, by: "accepted" };
  if (said) return { id: null, by: "officer" };
  return hasPlace ? { id: lead.locationId, by: null } : null;
}

/**
 * How the first answer given about a lead stands to what was decided. Only that answer is judged: later ones may have
 * known the decision. `said` is the last word of an officer on any of its matches. Definition: docs/indicators.md.
 */
export function suggestionOf(
  lead: Judged,
  first: Pick<Match, "madeAt" | "policyVersionId"> & {
    result: Pick<MatchResult, "behaviour"> & { clusters: Suggested; locations: Suggested };
  },
  said: Said,
  assignments: readonly Taken[],
): NewSuggestion {
  const { behaviour, clusters, locations } = first.result;
  const cluster = lead.isClusterConfirmed ? { id: lead.clusterId } : null;
  const clusterSaidAt = lead.facts.cluster?.at ?? null;
  const isClusterJudged = clusterSaidAt === null || clusterSaidAt >= first.madeAt.toISOString();
  const place = placeDecided(lead, said, assignments, first.madeAt);
  return {
    leadId: lead.id,
    madeAt: first.madeAt,
    policyVersionId: first.policyVersionId,
    behaviour,
    suggestedClusterId: clusters[0]?.id ?? null,
    clusterPermille: permille(clusters),
    clusterOutcome: outcomeOf(clusters, cluster, isClusterJudged),
    decidedClusterId: cluster?.id ?? null,
    suggestedPlaceId: locations[0]?.id ?? null,
    placePermille: permille(locations),
    placeOutcome: outcomeOf(locations, place, place?.by !== null),
    decidedPlaceId: place?.id ?? null,
    placeDecidedBy: place?.by ?? null,
  };
}
