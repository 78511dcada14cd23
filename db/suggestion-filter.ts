import { and, eq, gte, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import { askedOf, bandAsked, type SuggestionFilter } from "../lib/suggestions/filter";
import { leads, suggestions } from "./schema";

/** The columns of each subject, under the same names. */
export const SUBJECT_COLUMNS = {
  cluster: {
    outcome: suggestions.clusterOutcome,
    suggested: suggestions.suggestedClusterId,
    decided: suggestions.decidedClusterId,
    permille: suggestions.clusterPermille,
  },
  place: {
    outcome: suggestions.placeOutcome,
    suggested: suggestions.suggestedPlaceId,
    decided: suggestions.decidedPlaceId,
    permille: suggestions.placePermille,
  },
} as const;

type Named = (typeof SUBJECT_COLUMNS)["cluster" | "place"]["suggested" | "decided"];

const named = (column: Named, wanted: string | undefined) =>
  wanted === undefined ? undefined : wanted === "none" ? isNull(column) : eq(column, wanted);

function outcomeIs(suggestion: SuggestionFilter["suggestion"]): SQL | undefined {
  if (!suggestion) return undefined;
  const { subject, outcomes } = askedOf(suggestion);
  return inArray(SUBJECT_COLUMNS[subject].outcome, [...outcomes]);
}

/** The highest band ends with certainty itself. */
function bandIs(sure: SuggestionFilter["sure"]): SQL | undefined {
  if (!sure) return undefined;
  const { subject, band } = bandAsked(sure);
  const { permille } = SUBJECT_COLUMNS[subject];
  return and(gte(permille, band * 100), band < 9 ? lt(permille, (band + 1) * 100) : undefined);
}

/** True of leads whose first answer is as asked; undefined where nothing is asked of it. */
export function suggestionIs(filter: SuggestionFilter): SQL | undefined {
  const asked = and(
    outcomeIs(filter.suggestion),
    bandIs(filter.sure),
    named(suggestions.suggestedClusterId, filter.suggestedCluster),
    named(suggestions.decidedClusterId, filter.decidedCluster),
    named(suggestions.suggestedPlaceId, filter.suggestedPlace),
    named(suggestions.decidedPlaceId, filter.decidedPlace),
    filter.decidedBy ? eq(suggestions.placeDecidedBy, filter.decidedBy) : undefined,
    filter.firstAnswer ? eq(suggestions.behaviour, filter.firstAnswer) : undefined,
    filter.firstPolicy ? eq(suggestions.policyVersionId, filter.firstPolicy) : undefined,
  );
  return asked && sql`exists (select 1 from ${suggestions} where ${and(eq(suggestions.leadId, leads.id), asked)})`;
}
