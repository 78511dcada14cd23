/** The kinds of record the policy library is kept in: each can be amended by itself. */
export const RECORD_KINDS = [
  "city",
  "cluster",
  "location",
  "document",
  "measure",
  "source",
  "landed",
  "industry",
  "product",
  "need",
  "profile",
  "restriction",
  "signal",
  "landmark",
  "ask",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What staff may change one by one in the library, by form or by file. */
export const DRAFTED_KINDS = [
  "measure",
  "document",
  "source",
  "cluster",
  "location",
  "product",
  "profile",
  "industry",
  "need",
  "restriction",
  "landed",
  "landmark",
  "signal",
  "ask",
  "city",
] as const satisfies readonly RecordKind[];
export type DraftedKind = (typeof DRAFTED_KINDS)[number];

/** What a pending change does to the record in force. */
export const CHANGE_ACTIONS = ["create", "amend", "end"] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** What somebody found who held a record against its source. */
export const REVIEW_STATES = ["correct", "needs-change", "could-not-verify"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
