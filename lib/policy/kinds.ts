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
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a pending change does to the record in force. */
export const CHANGE_ACTIONS = ["create", "amend", "end"] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** What staff have said of a record as it stands; a record nobody has said anything of is "not-reviewed". */
export const REVIEW_STATES = ["confirmed", "needs-checking"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number] | "not-reviewed";
