import type { Measure, MeasureStatus } from "./reference";

/** What may be said of a measure or a document today. */
export const STANDINGS = ["current", "check-before-quoting", "not-available"] as const;
export type Standing = (typeof STANDINGS)[number];

/** How the record's own status is shown before its dates are looked at. Source: docs/policy-data.md. */
const STANDING_OF: Record<MeasureStatus, Standing> = {
  "current-on-dates": "current",
  "current-unverified": "check-before-quoting",
  "expired-or-superseded": "not-available",
  "superseded-unverified": "not-available",
  "past-round": "not-available",
  "unverified-old": "not-available",
  "historical-do-not-quote": "not-available",
};

/**
 * Whether it may be shown as available on `today` (a calendar date in Shanghai, "2026-03-01").
 * Its dates may be a year or a month: "2027" runs to the end of that year, "2025" starts with its first day.
 */
export function standing(
  item: { status: MeasureStatus; validFrom: string | null; validTo: string | null },
  today: string,
): Standing {
  const isOver = item.validTo !== null && today.slice(0, item.validTo.length) > item.validTo;
  const isYetToCome = item.validFrom !== null && today.slice(0, item.validFrom.length) < item.validFrom;
  return isOver || isYetToCome ? "not-available" : STANDING_OF[item.status];
}

/** Whether an investor may be told of it as a benefit to claim; background and what is over never are. */
export function offerable(
  measure: Pick<Measure, "status" | "validFrom" | "validTo" | "matchable">,
  today: string,
): boolean {
  return measure.matchable && standing(measure, today) !== "not-available";
}
