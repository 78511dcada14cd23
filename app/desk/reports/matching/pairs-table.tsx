import { Bar } from "@/app/_ui/bar";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { pairs } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
import { Count } from "../stage-table";
import type { NameOf } from "./names";
import { type MatchingReport, narrowed } from "./question";

/** A page shows the most frequent; the file has them all. */
const SHOWN = 12;

type Props = { report: MatchingReport; subject: Subject; nameOf: NameOf; locale: Locale };

/** What was suggested first and what was decided instead, most often first. */
export function PairsTable({ report, subject, nameOf, locale }: Props) {
  const t = words(locale, "suggestions");
  const rows = pairs(report.figures.cells[subject]);
  if (rows.length === 0) return <p>{t("pairs.none")}</p>;
  const max = rows[0]?.leads ?? 1;
  return (
    <>
      <Table caption={t(`pairs.${subject}`)} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t("pairs.suggested")}</th>
            <th scope="col">{t("pairs.decided")}</th>
            <th scope="col" data-num>
              {t("column.leads")}
            </th>
            <th scope="col" className={reports.bar}>
              <span className="visually-hidden">{t("bar")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ suggested, decided, leads }) => (
            <tr key={`${suggested} ${decided}`}>
              <th scope="row">{nameOf(subject, suggested)}</th>
              <td>{nameOf(subject, decided)}</td>
              <td data-num>
                <Count
                  n={leads}
                  href={recordsOf(report, narrowed(subject, "judged", { suggested, decided }))}
                  locale={locale}
                />
              </td>
              <td className={reports.bar}>
                <Bar value={leads} max={max} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.length > SHOWN && <p className={reports.note}>{t("pairs.more", { n: rows.length - SHOWN })}</p>}
    </>
  );
}
