import { ColumnFigure } from "@/app/_ui/chart/column-figure";
import { date } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { arrivalSteps } from "@/lib/reports/figures";
import { stepFor } from "@/lib/reports/filter";
import { Count } from "./count";
import { FigureTable } from "./figure-table";
import { type Report, recordsOf } from "./question";
import styles from "./reports.module.css";

/** Arrivals over time: the picture, and the same figures as a table whose numbers open their leads. */
export function Arrivals({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  const { figures, range, today } = report;
  const from = range.from ?? figures.firstDay ?? today;
  const until = range.until ?? today;
  const step = stepFor(range, from, today);
  const steps = arrivalSteps(figures.arrivals, step, from, until);
  const label = ({ from: day }: { from: string }) =>
    step === "year" ? day.slice(0, 4) : step === "month" ? day.slice(2, 7) : day.slice(5);
  return (
    <>
      <ColumnFigure
        columns={steps.map((each) => ({ label: label(each), values: [each.leads] }))}
        describe={t("arrivals.describe", {
          from: date(from, locale),
          until: date(until, locale),
          n: figures.total.leads,
        })}
      />
      <details className={styles.figures}>
        <summary>{t("arrivals.table")}</summary>
        <FigureTable
          caption={t("arrivals.title")}
          heading={t("arrivals.when")}
          rows={steps}
          nameOf={(each) => (each.from === each.until ? each.from : `${each.from} – ${each.until}`)}
          columns={[
            {
              heading: t("arrivals.leads"),
              cell: (each) => (
                <Count n={each.leads} href={recordsOf({ filter: report.filter, range: each }, {})} locale={locale} />
              ),
            },
          ]}
        />
      </details>
    </>
  );
}
