import { z } from "zod";
import { addDays, type Day, isDay } from "../calendar/shanghai";

export const PERIODS = ["week", "month", "last-month", "quarter", "year", "all", "custom"] as const;
export type Period = (typeof PERIODS)[number];

const day = z.string().refine(isDay, "day");
const id = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .optional()
  .catch(undefined);

/** What a report is about, read from the address. Anything unreadable falls back to the whole of this year. */
export const ReportFilter = z.object({
  period: z.enum(PERIODS).catch("year"),
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
  location: id,
  cluster: id,
});
export type ReportFilter = z.output<typeof ReportFilter>;

/** Arrival days, both included; null is open. Days are Shanghai days. */
export type DayRange = { from: Day | null; until: Day | null };

function mondayOf(today: Day): Day {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, -weekday);
}

function monthStart(day: Day, back = 0): Day {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - back);
  return at.toISOString().slice(0, 10);
}

/** The days a filter covers, seen from `today`. A custom range given backwards is turned round. */
export function rangeOf(filter: Pick<ReportFilter, "period" | "from" | "until">, today: Day): DayRange {
  const { from, until } = filter;
  switch (filter.period) {
    case "week":
      return { from: mondayOf(today), until: today };
    case "month":
      return { from: monthStart(today), until: today };
    case "last-month":
      return { from: monthStart(today, 1), until: addDays(monthStart(today), -1) };
    case "quarter":
      return { from: monthStart(today, (Number(today.slice(5, 7)) - 1) % 3), until: today };
    case "year":
      return { from: `${today.slice(0, 4)}-01-01`, until: today };
    case "all":
      return { from: null, until: null };
    case "custom":
      return from && until && from > until
        ? { from: until, until: from }
        : { from: from ?? null, until: until ?? null };
  }
}

/** As many days again, just before; null where there is nothing to compare with. */
export function rangeBefore(range: DayRange): DayRange | null {
  if (!range.from || !range.until) return null;
  const days = Math.round((Date.parse(range.until) - Date.parse(range.from)) / 86_400_000) + 1;
  return { from: addDays(range.from, -days), until: addDays(range.from, -1) };
}

/** How arrivals are cut over time: by day up to five weeks, week up to half a year, month up to six years, year beyond. */

export type Step = "day" | "week" | "month" | "year";

export function stepFor(range: DayRange, firstDay: Day, today: Day): Step {
  const days = (Date.parse(range.until ?? today) - Date.parse(range.from ?? firstDay)) / 86_400_000;
  if (days <= 35) return "day";
  if (days <= 190) return "week";
  return days <= 2192 ? "month" : "year";
}

/** The first day of the step a day falls in. */
export function stepStart(day: Day, step: Step): Day {
  if (step === "day") return day;
  if (step === "year") return `${day.slice(0, 4)}-01-01`;
  return step === "week" ? mondayOf(day) : `${day.slice(0, 7)}-01`;
}

/** The last day of the step that starts at `start`. */
export function stepEnd(start: Day, step: Step): Day {
  if (step === "day") return start;
  if (step === "year") return `${start.slice(0, 4)}-12-31`;
  return step === "week" ? addDays(start, 6) : addDays(monthStart(addDays(start, 31)), -1);
}
