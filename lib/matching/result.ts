import type { MeasureAsk } from "../policy/measure-nature";
import type { LocationId } from "../policy/reference";

/** What an inquiry says, as plain data. Amounts are whole units of `currency`, not fen. */
export type MatchInput = {
  text: string;
  /** The sector words the investor picked or typed, if any. */
  sector?: string | null;
  investmentAmount?: number | null;
  currency?: string | null;
  landMu?: number | null;
  floorAreaM2?: number | null;
  jobs?: number | null;
  /** ISO 3166 code or an English name, as given. */
  contactCountry?: string | null;
  preferredLocation?: LocationId | null;
  priorities?: string[] | null;
  /** What the record says of the project beyond the words: it wins over them. */
  known?: KnownOfProject | null;
  /** What an officer said of single readings, each name once: it wins over what the text says. */
  decided?: Decided[];
};

/** Whether the capital is from outside the mainland, and answers to questions of measures. */
export type KnownOfProject = { isForeign?: boolean; answers?: Partial<Record<MeasureAsk, boolean>> };

/**
 * A reading confirmed or corrected, in the unit of its kind; null: the text does not say so. Needs and places are named
 * one by one, as "need.port" and "place.sihui".
 */
export type Decided = { name: string; value: string | number | boolean | null; unit?: string };

export const BEHAVIOURS = ["match", "flag_spam", "no_match_restricted", "out_of_area", "ask_clarification"] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/**
 * Why, free of language: `code` is a message key below `matching.reason`, `params` fill its placeholders
 * (ids of clusters, locations and measures are named by the door), `weight` is the share of the score it
 * brought (negative: against), `evidence` are keys for `evidenceFor` in lib/policy/evidence.ts.
 */
export type Reason = {
  code: string;
  params: Record<string, string | number>;
  weight: number;
  evidence: string[];
};

/**
 * Offers first: they can be claimed or called on. "indirect" goes to the city, a park or a power station and reaches the investor
 * through them, if at all. "intention" is only planned: nobody can apply today.
 */
export const VERDICTS = ["applies", "likely", "needs-fact", "indirect", "intention", "does-not-apply"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Something the text says, with the characters it was read from. Names: FACT_NAMES in codes.ts.
 * Text values are the investor's own words.
 */
export type FoundFact = {
  name: string;
  value: string | number | boolean;
  unit?: string;
  /** The ends of a range, where one was written; `value` is its middle. */
  range?: [number, number];
  /** How near, for the fact "near": [30, "km"], [15, "min"], [1, "h"]. */
  limit?: [number, string];
  /** UTF-16 offsets into the text; null when it came from a form field. */
  span: [number, number] | null;
};

export type MatchResult = {
  behaviour: Behaviour;
  /** Best first. `probability` is calibrated: of those at 0.7, seven in ten are right. */
  clusters: { id: string; probability: number; reasons: Reason[] }[];
  /**
   * All ten, best first, when behaviour is "match"; otherwise empty. `score` is the sum of its reasons' weights: 0 when
   * nothing is known, about 1 when everything fits, below 0 when more speaks against.
   */
  locations: { id: LocationId; score: number; probability: number; reasons: Reason[]; unknowns: string[] }[];
  /** Offered measures first; nothing expired, superseded or background is ever here. */
  measures: {
    id: string;
    verdict: Verdict;
    locations: LocationId[];
    reasons: Reason[];
    missing: string[];
    unverified: boolean;
  }[];
  /** Message keys below `matching.question`, two or three at most. */
  questions: string[];
  facts: FoundFact[];
  /** Why the behaviour is not "match", with the legal basis as evidence; of a match, that it speaks of several projects or gives orders. */
  notes: Reason[];
  policyVersion: string;
  /** The last change to the bureau's own precedents that was known; absent in answers from before there were any. */
  precedentsAsOf?: number;
};
