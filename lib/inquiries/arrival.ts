import type { Recorder, Via } from "../access/actor";
import type { Budget } from "../access/budget";
import type { HeldReason } from "./held";

/** How an inquiry came in: made by the door before the unit of work, which may run twice. */
export type Arrival = {
  at: Date;
  /** Ids for the new rows, used only when the inquiry is not a repetition. */
  inquiryId: string;
  leadId: string;
  source: "public-form" | "partner-site";
  via: Via;
  /** The sender's own key against sending twice; null when none was given. */
  key: string | null;
  /** SHA-256 of the accepted input: the same key with another body is refused. */
  bodyHash: string;
  /** SHA-256 of the private link's secret, which is derived from `inquiryId`. */
  trackingHash: string;
  consentHash: string;
  /** What the door found doubtful: the inquiry is set aside for an officer to look at. */
  doubts: HeldReason[];
  /** The challenge whose proof of work came with it and holds; null when none did. */
  proof: Challenge | null;
  budgets: InquiryBudgets;
};

/** `id` names a challenge in the list of those used up; nobody can answer it after `endsAt`. */
export type Challenge = { id: string; endsAt: Date };

/** What one address, its whole network and the whole world may do. */
export type SharedBudget = { address: Budget; network: Budget; all?: Budget };

/**
 * Beyond `desk` an inquiry is set aside, and beyond `unproven` one that brings no proof of work; beyond `door` any is
 * refused with its text kept.
 */
export type InquiryBudgets = Record<"desk" | "unproven" | "door", SharedBudget>;

/** The public form writes history under its own name. */
export const formRecorder = (arrival: Pick<Arrival, "source" | "via">): Recorder => ({
  id: null,
  name: arrival.source,
  via: arrival.via,
});

/** Private links end a year after the inquiry. */
export const TRACKING_MS = 365 * 86_400_000;
