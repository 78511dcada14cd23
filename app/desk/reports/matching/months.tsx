import { ColumnFigure } from "@/app/_ui/chart/column-figure";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { byMonth } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import reports from "../reports.module.css";
import { Count } from "../stage-table";
import { Part } from "./part";
import { type MatchingReport, narrowed, recordsOfMonth } from "./question";

/** By month of arrival: the picture, and the same figures as a table whose numbers open their leads. */
export function Months({ report, subject, locale }: { report: MatchingReport; subject: Subject; locale: Locale }) {
  const t = words(locale, "suggestions");
  const rows = byMonth(report.figures.cells[subject]);
  const title = t(`months.${subject}`);
  const opens = (month: string, asked: Parameters<typeof narrowed>[1]) =>
    recordsOfMonth(report, month, narrowed(subject, asked));
  return (
    <>
      <ColumnFigure
        columns={rows.map(({ month, first, three, missed }) => ({
          label: month.slice(2),
          values: [first, three, missed],
        }))}
        legend={[t("outcome.first"), t("outcome.second-or-third"), t("outcome.missed")]}
        describe={t("months.describe", { title, n: rows.length })}
      />
      <details className={reports.figures}>
        <summary>{t("months.table")}</summary>
        <Table caption={title} captionHidden dense>
          <thead>
            <tr>
              <th scope="col">{t("months.month")}</th>
              <th scope="col" data-num>
                {t("column.judged")}
              </th>
              <th scope="col" data-num>
                {t("column.first")}
              </th>
              <th scope="col" data-num>
                {t("column.three")}
              </th>
              <th scope="col" data-num>
                {t("column.open")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, judged, first, shortlisted, open }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td data-num>
                  <Count n={judged} href={opens(month, "judged")} locale={locale} />
                </td>
                <td data-num>
                  <Part n={first} of={judged} href={opens(month, "first")} locale={locale} />
                </td>
                <td data-num>
                  <Part n={shortlisted} of={judged} href={opens(month, "three")} locale={locale} />
                </td>
                <td data-num>
                  <Count n={open} href={opens(month, "open")} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </>
  );
}
