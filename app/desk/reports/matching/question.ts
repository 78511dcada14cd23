import type { PolicyVersion, Reads } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/access/scope";
import { dayOf } from "@/lib/calendar/shanghai";
import type { LeadFilter } from "@/lib/leads/list";
import { ReportFilter, rangeOf, stepEnd } from "@/lib/reports/filter";
import type { MatchingFigures } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { type Report, recordsOf } from "../question";

export type MatchingReport = Pick<Report, "filter" | "range" | "today" | "now"> & {
  figures: MatchingFigures;
  /** Every published version of the policy library, newest first. */
  versions: PolicyVersion[];
};

/** Reads the report on suggestions as `actor` sees it, for the page and for the file alike. */
export async function readMatchingReport(
  read: Reads,
  actor: Actor,
  params: Record<string, unknown>,
): Promise<MatchingReport> {
  const filter = ReportFilter.parse(params);
  const now = new Date();
  const today = dayOf(now);
  const range = rangeOf(filter, today);
  const { location, cluster } = filter;
  const [figures, versions] = await Promise.all([
    read.reports.matching({ scope: visibleTo(actor), range, location, cluster }),
    read.policy.versions(),
  ]);
  return { filter, range, today, now, figures, versions };
}

/** The leads of one subject: what was suggested and decided, by the names the list knows them by. */
export function narrowed(
  subject: Subject,
  asked: "first" | "three" | "missed" | "open" | "unjudged" | "judged",
  { suggested, decided }: { suggested?: string; decided?: string | null } = {},
): Partial<LeadFilter> {
  const decidedId = decided === null ? "none" : decided;
  const ids =
    subject === "cluster"
      ? { suggestedCluster: suggested, decidedCluster: decidedId }
      : { suggestedPlace: suggested, decidedPlace: decidedId };
  return { suggestion: `${subject}-${asked}`, ...ids };
}

/** The address of the leads that arrived in a month, as far as it lies in the report's range. */
export function recordsOfMonth({ filter, range }: MatchingReport, month: string, more: Partial<LeadFilter>): string {
  const [start, end] = [`${month}-01`, stepEnd(`${month}-01`, "month")];
  const from = range.from && range.from > start ? range.from : start;
  const until = range.until && range.until < end ? range.until : end;
  return recordsOf({ filter, range: { from, until } }, more);
}
