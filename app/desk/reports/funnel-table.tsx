import { Bar } from "@/app/_ui/bar";
import { percent } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { STAGE_CODES } from "@/lib/leads/stages";
import { funnel } from "@/lib/reports/figures";
import { Count } from "./count";
import { FigureTable } from "./figure-table";
import { type Report, recordsOf } from "./question";
import styles from "./reports.module.css";

/** How far this period's arrivals have come. */
export function FunnelTable({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const rows = funnel(report.figures.byStage);
  const max = Math.max(1, rows[0]?.leads ?? 0);
  return (
    <>
      <FigureTable
        caption={t("funnel.title")}
        heading={t("funnel.stage")}
        rows={rows}
        nameOf={({ stage }) => `${STAGE_CODES[stage]} ${leads(`stage.${stage}`)}`}
        columns={[
          {
            heading: t("bar"),
            kind: "wide-bar",
            cell: (row) => <Bar value={row.leads} max={max} tone={row.stage === "signed" ? "celadon" : "ink"} />,
          },
          {
            heading: t("funnel.leads"),
            cell: (row) => <Count n={row.leads} href={recordsOf(report, { reached: row.stage })} locale={locale} />,
          },
          {
            heading: t("funnel.share"),
            cell: (row) => (row.share === null ? "–" : percent(row.share, locale)),
          },
        ]}
      />
      <p className={styles.note}>{t("funnel.note")}</p>
    </>
  );
}
