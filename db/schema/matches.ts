import type { MatchInput, MatchResult } from "../../lib/matching/result";
import { count, flag, id, index, instant, packed, ref, string, table } from "../columns";
import { accounts } from "./accounts";
import { leads } from "./leads";
import { policyVersions } from "./policy";

/** One answer of the matcher, kept as it was given, and what an officer made of it. */
export const matches = table(
  "matches",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    madeAt: instant().notNull(),
    policyVersionId: ref()
      .notNull()
      .references(() => policyVersions.id),
    input: packed<MatchInput>().notNull(),
    result: packed<MatchResult>().notNull(),
    /** Set when an officer confirmed or corrected it. */
    decidedBy: ref().references(() => accounts.id),
    decidedAt: instant(),
    decidedClusterId: string(),
    decidedLocationId: string(),
    /** Where the decided ones stood among the suggestions at that moment, from 1; null when they were not among them. */
    decidedClusterRank: count(),
    decidedPlaceRank: count(),
    isCorrected: flag(),
    decisionNote: string(),
  },
  (t) => [index("matches_lead").on(t.leadId, t.madeAt)],
);
