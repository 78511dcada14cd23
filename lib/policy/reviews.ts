import { z } from "zod";
import type { PolicyReview } from "@/db";
import { addDays, dayOf } from "../calendar/shanghai";
import { recordsOfKind } from "./forms/references";
import { DRAFTED_KINDS, type DraftedKind } from "./kinds";
import { profileKey, recordName } from "./records";
import type { MeasureStatus, PolicySet } from "./reference";
import { standing } from "./standing";

/** Why a record should be looked at, the most pressing first. */
export const REVIEW_REASONS = ["found-wrong", "ending", "due", "changed", "unverified", "never"] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** A measure or document whose last day is nearer than this is asked about before it runs out. */
export const ENDING_DAYS = 60;
/** How long what was found correct is taken as checked, where the reviewer names no day. */
export const REVIEW_DAYS = 180;

export const ReviewQuery = z.object({
  reason: z.enum(REVIEW_REASONS).optional().catch(undefined),
  kind: z.enum(DRAFTED_KINDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

type Dated = { status?: MeasureStatus; validFrom?: string | null; validTo?: string | null };
type Said = Pick<PolicyReview, "state" | "hash" | "dueOn" | "reviewedAt">;

/** The last calendar day of "2026", "2026-12" or "2026-12-31". */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year, month = "12"] = date.split("-");
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function isEnding({ validTo }: Dated, last: Said | null, today: string): boolean {
  if (!validTo) return false;
  const end = lastDayOf(validTo);
  const asked = addDays(end, -ENDING_DAYS);
  return today >= asked && today <= end && !(last && dayOf(last.reviewedAt) >= asked);
}

/** Why a record should be looked at on `today`; empty when nothing is due. `last` is what was said of it last. */
export function reasonsOf(data: Dated, last: Said | null, hash: string, today: string): ReviewReason[] {
  const isSame = last?.hash === hash;
  const isOver = data.status !== undefined && standing(data as Required<Dated>, today) === "not-available";
  const is: Record<ReviewReason, boolean> = {
    "found-wrong": Boolean(last) && isSame && last?.state !== "correct",
    ending: !isOver && isEnding(data, last, today),
    due: Boolean(last?.dueOn && last.dueOn <= today),
    changed: Boolean(last) && !isSame,
    unverified: data.status === "current-unverified" && !isOver && !(last && isSame),
    never: last === null,
  };
  return REVIEW_REASONS.filter((reason) => is[reason]);
}

export type DueRecord = {
  kind: DraftedKind;
  key: string;
  data: unknown;
  last: PolicyReview | null;
  reasons: ReviewReason[];
};

const keyOf = (kind: DraftedKind, data: unknown) =>
  kind === "profile" ? profileKey(data as Parameters<typeof profileKey>[0]) : (data as { id: string }).id;

/**
 * Every record that should be looked at, those with the most pressing reason first, in the order of the library. `reviews` come
 * the oldest first; `printOf` is the archive's print of what a record says.
 */
export function dueRecords(
  set: PolicySet,
  reviews: readonly PolicyReview[],
  printOf: (data: unknown) => string,
  today: string,
): DueRecord[] {
  const last = new Map(reviews.map((review) => [recordName(review), review]));
  const due = DRAFTED_KINDS.flatMap((kind) =>
    recordsOfKind(set, kind).flatMap((data): DueRecord[] => {
      const key = keyOf(kind, data);
      const said = last.get(recordName({ kind, key })) ?? null;
      const reasons = reasonsOf(data as Dated, said, printOf(data), today);
      return reasons.length > 0 ? [{ kind, key, data, last: said, reasons }] : [];
    }),
  );
  const rank = ({ reasons }: DueRecord) => REVIEW_REASONS.indexOf(reasons[0] as ReviewReason);
  return due.sort((a, b) => rank(a) - rank(b));
}

/** When a record should be looked at next, for a form to begin with: its last day where it has one, else half a year on. */
export function nextReview({ validTo }: Dated, today: string): string {
  const usual = addDays(today, REVIEW_DAYS);
  const end = validTo ? lastDayOf(validTo) : usual;
  return end > today && end < usual ? end : usual;
}
