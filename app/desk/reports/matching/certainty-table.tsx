import { number } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { bands, brier } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { Count } from "../count";
import { FigureTable } from "../figure-table";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
import { Part, said } from "./part";
import { type MatchingReport, narrowed } from "./question";

/** "30–39%"; the last one ends with certainty. */
export const bandName = (band: number) => `${band * 10}–${band === 9 ? 100 : band * 10 + 9}%`;

/** How sure the first suggestion was, against how often it was right. */
export function CertaintyTable({
  report,
  subject,
  locale,
}: {
  report: MatchingReport;
  subject: Subject;
  locale: Locale;
}) {
  const t = words(locale, "suggestions");
  const cells = report.figures.cells[subject];
  const score = brier(cells);
  if (score === null) return <p>{t("certainty.none")}</p>;
  const opens = (band: number, asked: "judged" | "first") =>
    recordsOf(report, { ...narrowed(subject, asked), sure: `${subject}-${band as 0}` });
  return (
    <>
      <FigureTable
        caption={t(`certainty.${subject}`)}
        heading={t("certainty.band")}
        rows={bands(cells)}
        nameOf={({ band }) => bandName(band)}
        columns={[
          {
            heading: t("column.judged"),
            cell: ({ band, leads }) => <Count n={leads} href={opens(band, "judged")} locale={locale} />,
          },
          { heading: t("certainty.said"), cell: (each) => said(each.said, locale) },
          {
            heading: t("certainty.right"),
            cell: ({ band, right, leads }) => <Part n={right} of={leads} href={opens(band, "first")} locale={locale} />,
          },
        ]}
      />
      <p className={reports.note}>{t("certainty.brier", { score: number(score, locale, 3) })}</p>
    </>
  );
}
