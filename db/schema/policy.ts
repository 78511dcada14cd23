import { CHANGE_ACTIONS, RECORD_KINDS, REVIEW_STATES } from "../../lib/policy/kinds";
import { count, day, flag, id, index, instant, json, oneOf, ref, string, table, uniqueIndex } from "../columns";
import { accounts } from "./accounts";

/** "knowledge" is read in old versions only: what matching knows is now kept record by record. */
export const POLICY_KINDS = [...RECORD_KINDS, "knowledge"] as const;

/** A published state of the policy library. Its id is kept with every match that used it. */
export const policyVersions = table(
  "policy_versions",
  {
    id: id(),
    /** 1, 2, 3 … in order of publication. */
    number: count().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: string(),
    note: string().notNull(),
  },
  (t) => [uniqueIndex("policy_versions_number").on(t.number)],
);

/** One revision of one record. It belongs to every version from `fromNumber` until before `untilNumber`. */
export const policyRecords = table(
  "policy_records",
  {
    id: id(),
    kind: oneOf(POLICY_KINDS).notNull(),
    /** The record's own id in the policy data, e.g. "m-fie-approval". */
    key: string().notNull(),
    position: count().notNull(),
    data: json<unknown>().notNull(),
    hash: string().notNull(),
    origin: oneOf(["shipped", "library"]).notNull(),
    fromNumber: count().notNull(),
    untilNumber: count(),
    /** Staff took the record out: this row only keeps shipped data from bringing it back. */
    isGone: flag().notNull().default(false),
  },
  (t) => [index("policy_records_key").on(t.kind, t.key), index("policy_records_range").on(t.fromNumber, t.untilNumber)],
);

/** What staff want to change and nobody has published yet: at most one change for a record. */
export const policyChanges = table(
  "policy_changes",
  {
    id: id(),
    kind: oneOf(RECORD_KINDS).notNull(),
    key: string().notNull(),
    action: oneOf(CHANGE_ACTIONS).notNull(),
    /** The whole record as it shall be; null when it ends. */
    data: json<unknown>(),
    note: string().notNull(),
    /** Fingerprint of the record in force when this was begun; null when there was none. */
    baseHash: string(),
    authorId: ref()
      .notNull()
      .references(() => accounts.id),
    authorName: string().notNull(),
    draftedAt: instant().notNull(),
    version: count().notNull().default(1),
  },
  (t) => [uniqueIndex("policy_changes_record").on(t.kind, t.key)],
);

/** Somebody looked at a record as it stood. It says nothing of what the record became later: `hash` tells. */
export const policyReviews = table(
  "policy_reviews",
  {
    id: id(),
    kind: oneOf(RECORD_KINDS).notNull(),
    key: string().notNull(),
    state: oneOf(REVIEW_STATES).notNull(),
    hash: string().notNull(),
    reviewerId: ref()
      .notNull()
      .references(() => accounts.id),
    reviewerName: string().notNull(),
    reviewedAt: instant().notNull(),
    /** What it was held against: a page, a telephone call, the document itself. */
    against: string().notNull().default(""),
    /** When it should be looked at again. */
    dueOn: day(),
    note: string().notNull(),
  },
  (t) => [index("policy_reviews_record").on(t.kind, t.key)],
);
