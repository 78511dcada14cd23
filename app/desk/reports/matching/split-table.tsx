import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import type { Counts } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { FigureTable } from "../figure-table";
import { recordsOf } from "../question";
import { outcomeColumns } from "./outcome-columns";
import { type MatchingReport, narrowed } from "./question";

export type SplitRow = { key: string; name: string; counts: Counts; more: Partial<LeadFilter> };

/** The headline once more, split by something: what decided, or which policy version answered. */
export function SplitTable({
  report,
  subject,
  title,
  heading,
  rows,
  locale,
}: {
  report: MatchingReport;
  subject: Subject;
  title: string;
  heading: string;
  rows: readonly SplitRow[];
  locale: Locale;
}) {
  const flat = rows.map(({ counts, ...row }) => ({ ...row, ...counts }));
  return (
    <FigureTable
      caption={title}
      heading={heading}
      rows={flat}
      nameOf={({ name }) => name}
      columns={outcomeColumns<(typeof flat)[number]>(locale, ({ more }, asked) =>
        recordsOf(report, { ...narrowed(subject, asked), ...more }),
      )}
    />
  );
}
