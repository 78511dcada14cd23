import type { Difference } from "../../lib/matching/difference";
import { NOTICE_OUTCOMES } from "../../lib/rematching/outcomes";
import { count, id, index, instant, json, oneOf, ref, sql, string, table, uniqueIndex } from "../columns";
import { accounts } from "./accounts";
import { leads } from "./leads";
import { matches } from "./matches";
import { policyVersions } from "./policy";

/** How far every open lead has been matched again with one version of the policy library. */
export const policyRematches = table("policy_rematches", {
  /** The policy version it is for. */
  id: ref()
    .primaryKey()
    .references(() => policyVersions.id),
  /** Open leads when it began. */
  total: count().notNull(),
  done: count().notNull().default(0),
  /** Leads whose answer is another one now. */
  changed: count().notNull().default(0),
  /** The serial of the last lead looked at: where it goes on after a stop. */
  cursor: count().notNull().default(0),
  startedAt: instant().notNull(),
  finishedAt: instant(),
});

/** The policy that was shown for a lead has changed: what is different, and what its officer did about it. */
export const policyNotices = table(
  "policy_notices",
  {
    id: id(),
    leadId: ref()
      .notNull()
      .references(() => leads.id),
    fromMatchId: ref()
      .notNull()
      .references(() => matches.id),
    toMatchId: ref()
      .notNull()
      .references(() => matches.id),
    fromVersionId: ref()
      .notNull()
      .references(() => policyVersions.id),
    toVersionId: ref()
      .notNull()
      .references(() => policyVersions.id),
    difference: json<Difference>().notNull(),
    madeAt: instant().notNull(),
    closedAt: instant(),
    /** Null where the house closed it itself. */
    closedBy: ref().references(() => accounts.id),
    outcome: oneOf(NOTICE_OUTCOMES),
    note: string(),
  },
  (t) => [
    index("policy_notices_lead").on(t.leadId, t.madeAt),
    index("policy_notices_version").on(t.toVersionId),
    uniqueIndex("policy_notices_one_open").on(t.leadId).where(sql`closed_at is null`),
  ],
);
