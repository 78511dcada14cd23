import type { MatchInput, MatchResult } from "../../lib/matching/result";
import { flag, id, index, instant, json, ref, string, table } from "../columns";
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
    input: json<MatchInput>().notNull(),
    result: json<MatchResult>().notNull(),
    /** Set when an officer confirmed or corrected it. */
    decidedBy: ref().references(() => accounts.id),
    decidedAt: instant(),
    decidedClusterId: string(),
    decidedLocationId: string(),
    isCorrected: flag(),
    decisionNote: string(),
  },
  (t) => [index("matches_lead").on(t.leadId, t.madeAt)],
);
