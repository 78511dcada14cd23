import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import type { Counts } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { recordsOf } from "../question";
import { Count } from "../stage-table";
import { Part } from "./part";
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
  const t = words(locale, "suggestions");
  return (
    <Table caption={title} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" data-num>
            {t("column.judged")}
          </th>
          <th scope="col" data-num>
            {t("column.first")}
          </th>
          <th scope="col" data-num>
            {t("column.three")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, counts, more }) => {
          const opens = (asked: "judged" | "first" | "three") =>
            recordsOf(report, { ...narrowed(subject, asked), ...more });
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td data-num>
                <Count n={counts.judged} href={opens("judged")} locale={locale} />
              </td>
              <td data-num>
                <Part n={counts.first} of={counts.judged} href={opens("first")} locale={locale} />
              </td>
              <td data-num>
                <Part n={counts.shortlisted} of={counts.judged} href={opens("three")} locale={locale} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
