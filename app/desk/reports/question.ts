import type { Reads } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/access/scope";
import { dayOf } from "@/lib/calendar/shanghai";
import { type LeadFilter, toQuery } from "@/lib/leads/list";
import type { PresentFigures, ReportFigures } from "@/lib/reports/figures";
import { type DayRange, ReportFilter, rangeBefore, rangeOf } from "@/lib/reports/filter";

export type Report = {
  filter: ReportFilter;
  range: DayRange;
  today: string;
  now: Date;
  figures: ReportFigures;
  present: PresentFigures;
  before: number | null;
};

/** Reads a report as `actor` sees it, for the page and for the file alike. */
export async function readReport(read: Reads, actor: Actor, params: Record<string, unknown>): Promise<Report> {
  const filter = ReportFilter.parse(params);
  const now = new Date();
  const today = dayOf(now);
  const range = rangeOf(filter, today);
  const question = { scope: visibleTo(actor), range, location: filter.location, cluster: filter.cluster };
  const earlier = rangeBefore(range);
  const [figures, present, before] = await Promise.all([
    read.reports.figures(question),
    read.reports.present(question, now, today),
    earlier ? read.reports.figures({ ...question, range: earlier }).then((each) => each.total.leads) : null,
  ]);
  return { filter, range, today, now, figures, present, before };
}

/** The address of exactly the leads a number counted. */
export function recordsOf({ filter, range }: Pick<Report, "filter" | "range">, more: Partial<LeadFilter>): string {
  return `/desk/leads${toQuery({ status: "counted", from: range.from ?? undefined, until: range.until ?? undefined, location: filter.location, cluster: filter.cluster, ...more })}`;
}
