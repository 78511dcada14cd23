import { count, id, index, instant, json, oneOf, string, table, uniqueIndex } from "../columns";

export const POLICY_KINDS = [
  "city",
  "cluster",
  "location",
  "document",
  "measure",
  "source",
  "landed",
  "knowledge",
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

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
  },
  (t) => [index("policy_records_key").on(t.kind, t.key), index("policy_records_range").on(t.fromNumber, t.untilNumber)],
);
