import { Bar } from "@/app/_ui/bar";
import { percent } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { STAGE_CODES } from "@/lib/leads/stages";
import { funnel } from "@/lib/reports/figures";
import { type Report, recordsOf } from "./question";
import styles from "./reports.module.css";
import { Count } from "./stage-table";

/** How far this period's arrivals have come. */
export function FunnelTable({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const rows = funnel(report.figures.byStage);
  const max = Math.max(1, rows[0]?.leads ?? 0);
  return (
    <>
      <Table caption={t("funnel.title")} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t("funnel.stage")}</th>
            <th scope="col" className={styles.funnel}>
              <span className="visually-hidden">{t("bar")}</span>
            </th>
            <th scope="col" data-num>
              {t("funnel.leads")}
            </th>
            <th scope="col" data-num>
              {t("funnel.share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.stage}>
              <th scope="row">
                {STAGE_CODES[row.stage]} {leads(`stage.${row.stage}`)}
              </th>
              <td className={styles.funnel}>
                <Bar value={row.leads} max={max} tone={row.stage === "signed" ? "celadon" : "ink"} />
              </td>
              <td data-num>
                <Count n={row.leads} href={recordsOf(report, { reached: row.stage })} locale={locale} />
              </td>
              <td data-num>{row.share === null ? "–" : percent(row.share, locale)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.note}>{t("funnel.note")}</p>
    </>
  );
}
