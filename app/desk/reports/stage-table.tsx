import Link from "next/link";
import { Bar } from "@/app/_ui/bar";
import { exactMoney, number } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import { STAGE_CODES } from "@/lib/leads/stages";
import { stageRows } from "@/lib/reports/figures";
import { type Report, recordsOf } from "./question";
import styles from "./reports.module.css";

/** 万元, without decimals: the unit stands in the heading. */
export const tenThousands = (fen: number, locale: Locale) => number(fen / 1_000_000, locale);

export function Count({ n, href, locale }: { n: number; href: string; locale: Locale }) {
  return n === 0 ? (
    <>0</>
  ) : (
    <Link href={href} prefetch={false}>
      {number(n, locale)}
    </Link>
  );
}

/** Leads and amounts by stage; running, paused and closed told apart. */
export function StageTable({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  const leads = words(locale, "leads");
  const rows = stageRows(report.figures.byStage);
  const max = Math.max(1, ...rows.map((row) => row.claimedFen));
  const of = (statuses: string[], stage?: string) =>
    report.figures.byStage
      .filter((row) => (!stage || row.stage === stage) && statuses.includes(row.status))
      .reduce((sum, row) => sum + row.leads, 0);
  const cell = (n: number, more: Partial<LeadFilter>) => (
    <td data-num>
      <Count n={n} href={recordsOf(report, more)} locale={locale} />
    </td>
  );
  return (
    <>
      <Table caption={t("stages.title")} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t("stages.stage")}</th>
            <th scope="col" data-num>
              {t("stages.running")}
            </th>
            <th scope="col" data-num>
              {t("stages.paused")}
            </th>
            <th scope="col" data-num>
              {t("stages.closed")}
            </th>
            <th scope="col" data-num>
              {t("stages.total")}
            </th>
            <th scope="col" data-num>
              {t("stages.claimed")}
            </th>
            <th scope="col" className={styles.bar}>
              <span className="visually-hidden">{t("bar")}</span>
            </th>
            <th scope="col" data-num>
              {t("stages.contracted")}
            </th>
            <th scope="col" data-num>
              {t("stages.evidenced")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.stage}>
              <th scope="row">
                {STAGE_CODES[row.stage]} {leads(`stage.${row.stage}`)}
              </th>
              {cell(of(["active", "in-transfer"], row.stage), { stage: row.stage, status: "running" })}
              {cell(of(["paused"], row.stage), { stage: row.stage, status: "paused" })}
              {cell(of(["closed"], row.stage), { stage: row.stage, status: "closed" })}
              {cell(row.leads, { stage: row.stage })}
              <td data-num title={exactMoney(row.claimedFen, locale)}>
                {tenThousands(row.claimedFen, locale)}
              </td>
              <td className={styles.bar}>
                {row.claimedFen > 0 && <Bar value={row.claimedFen} part={row.evidencedFen} max={max} />}
              </td>
              <td data-num title={exactMoney(row.contractedFen, locale)}>
                {tenThousands(row.contractedFen, locale)}
              </td>
              <td data-num title={exactMoney(row.evidencedFen, locale)}>
                {tenThousands(row.evidencedFen, locale)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("stages.total")}</th>
            {cell(of(["active", "in-transfer"]), { status: "running" })}
            {cell(of(["paused"]), { status: "paused" })}
            {cell(of(["closed"]), { status: "closed" })}
            {cell(report.figures.total.leads, {})}
            <td data-num title={exactMoney(report.figures.total.claimedFen, locale)}>
              {tenThousands(report.figures.total.claimedFen, locale)}
            </td>
            <td className={styles.bar} />
            <td data-num>{tenThousands(report.figures.total.contractedFen, locale)}</td>
            <td data-num>{tenThousands(report.figures.total.evidencedFen, locale)}</td>
          </tr>
        </tfoot>
      </Table>
      <p className={styles.note}>{t("amounts-note")}</p>
    </>
  );
}
