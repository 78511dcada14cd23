/** What the matcher suggests of a lead, and what the bureau decides: its cluster and its place. */
export const SUBJECTS = ["cluster", "place"] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * How the first answer given stands to the decision: it was the first suggestion, the second or third, none of the
 * three; nothing is decided yet; or it is decided and there is nothing to judge (docs/indicators.md).
 */
export const OUTCOMES = ["first", "three", "missed", "open", "unjudged"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcomes that say something about the suggestions. */
export const JUDGED: readonly Outcome[] = ["first", "three", "missed"];

/** What makes a decision about a place, the surest first. */
export const DECIDERS = ["signed", "officer", "accepted"] as const;
export type Decider = (typeof DECIDERS)[number];

/** How many suggestions count as "the first three". */
export const SHORTLIST = 3;

/** The band of a probability in thousandths: 0 for under 10 %, up to 9 for 90 % and over. */
export const bandOf = (permille: number): number => Math.min(9, Math.floor(permille / 100));
