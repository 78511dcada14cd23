import { ColumnFigure } from "@/app/_ui/chart/column-figure";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { byMonth } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { Count } from "../count";
import { FigureTable } from "../figure-table";
import reports from "../reports.module.css";
import { outcomeColumns } from "./outcome-columns";
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
        <FigureTable
          caption={title}
          heading={t("months.month")}
          rows={rows}
          nameOf={({ month }) => month}
          columns={[
            ...outcomeColumns<(typeof rows)[number]>(locale, ({ month }, asked) => opens(month, asked)),
            {
              heading: t("column.open"),
              cell: ({ month, open }) => <Count n={open} href={opens(month, "open")} locale={locale} />,
            },
          ]}
        />
      </details>
    </>
  );
}
