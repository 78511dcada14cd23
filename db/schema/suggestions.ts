import { BEHAVIOURS } from "../../lib/matching/result";
import { DECIDERS, OUTCOMES } from "../../lib/suggestions/outcomes";
import { count, id, index, instant, oneOf, ref, string, table } from "../columns";
import { leads } from "./leads";
import { policyVersions } from "./policy";

/** The first answer given about a lead, and how it stands to what the bureau decided: one row a lead, kept current. */
export const suggestions = table(
  "suggestions",
  {
    leadId: id().references(() => leads.id),
    madeAt: instant().notNull(),
    policyVersionId: ref()
      .notNull()
      .references(() => policyVersions.id),
    behaviour: oneOf(BEHAVIOURS).notNull(),
    /** What was suggested first, with its probability in thousandths; null where nothing was. */
    suggestedClusterId: string(),
    clusterPermille: count(),
    clusterOutcome: oneOf(OUTCOMES).notNull(),
    /** Null: not decided, or none of them fits. */
    decidedClusterId: string(),
    suggestedPlaceId: string(),
    placePermille: count(),
    placeOutcome: oneOf(OUTCOMES).notNull(),
    decidedPlaceId: string(),
    /** Null: not decided, or the place was there before the answer. */
    placeDecidedBy: oneOf(DECIDERS),
  },
  (t) => [
    // Everything a filter by suggestion asks of one lead.
    index("suggestions_of_lead").on(
      t.leadId,
      t.placeOutcome,
      t.suggestedPlaceId,
      t.decidedPlaceId,
      t.placePermille,
      t.clusterOutcome,
      t.suggestedClusterId,
      t.decidedClusterId,
      t.clusterPermille,
      t.placeDecidedBy,
      t.behaviour,
      t.policyVersionId,
    ),
  ],
);
