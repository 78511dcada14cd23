import { Bar } from "@/app/_ui/bar";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { STAGE_CODES, type Stage } from "@/lib/leads/stages";
import type { Status } from "@/lib/leads/statuses";
import { type Sums, stageRows } from "@/lib/reports/figures";
import { amountColumn } from "./amounts";
import { Count } from "./count";
import { type FigureColumn, FigureTable } from "./figure-table";
import { type Report, recordsOf } from "./question";
import styles from "./reports.module.css";

/** Without a stage: all of them. */
type Row = Sums & { stage?: Stage };

const STANDINGS: readonly { status: "running" | "paused" | "closed"; of: readonly Status[] }[] = [
  { status: "running", of: ["active", "in-transfer"] },
  { status: "paused", of: ["paused"] },
  { status: "closed", of: ["closed"] },
];

/** Leads and amounts by stage; running, paused and closed told apart. */
export function StageTable({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const { byStage, total } = report.figures;
  const rows: Row[] = stageRows(byStage);
  const max = Math.max(1, ...rows.map((row) => row.claimedFen));
  const counted = (stage: Stage | undefined, statuses: readonly Status[]) =>
    byStage
      .filter((row) => (!stage || row.stage === stage) && statuses.includes(row.status))
      .reduce((sum, row) => sum + row.leads, 0);
  const columns: FigureColumn<Row>[] = [
    ...STANDINGS.map(({ status, of }) => ({
      heading: t(`stages.${status}`),
      cell: ({ stage }: Row) => (
        <Count n={counted(stage, of)} href={recordsOf(report, { stage, status })} locale={locale} />
      ),
    })),
    {
      heading: t("stages.total"),
      cell: (row) => <Count n={row.leads} href={recordsOf(report, { stage: row.stage })} locale={locale} />,
    },
    amountColumn(t("stages.claimed"), (row) => row.claimedFen, locale),
    {
      heading: t("bar"),
      kind: "bar",
      cell: (row) =>
        row.stage && row.claimedFen > 0 && <Bar value={row.claimedFen} part={row.evidencedFen} max={max} />,
    },
    amountColumn(t("stages.contracted"), (row) => row.contractedFen, locale),
    amountColumn(t("stages.evidenced"), (row) => row.evidencedFen, locale),
  ];
  return (
    <>
      <FigureTable<Row>
        caption={t("stages.title")}
        heading={t("stages.stage")}
        rows={rows}
        nameOf={({ stage }) => (stage ? `${STAGE_CODES[stage]} ${leads(`stage.${stage}`)}` : t("stages.total"))}
        columns={columns}
        total={total}
      />
      <p className={styles.note}>{t("amounts-note")}</p>
    </>
  );
}
