import { number } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { bands, brier } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
import { Count } from "../stage-table";
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
      <Table caption={t(`certainty.${subject}`)} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t("certainty.band")}</th>
            <th scope="col" data-num>
              {t("column.judged")}
            </th>
            <th scope="col" data-num>
              {t("certainty.said")}
            </th>
            <th scope="col" data-num>
              {t("certainty.right")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands(cells).map((each) => (
            <tr key={each.band}>
              <th scope="row">{bandName(each.band)}</th>
              <td data-num>
                <Count n={each.leads} href={opens(each.band, "judged")} locale={locale} />
              </td>
              <td data-num>{said(each.said, locale)}</td>
              <td data-num>
                <Part n={each.right} of={each.leads} href={opens(each.band, "first")} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={reports.note}>{t("certainty.brier", { score: number(score, locale, 3) })}</p>
    </>
  );
}
