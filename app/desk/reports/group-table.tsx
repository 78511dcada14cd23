import { Bar } from "@/app/_ui/bar";
import { exactMoney } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import type { Group } from "@/lib/reports/figures";
import { type Report, recordsOf } from "./question";
import styles from "./reports.module.css";
import { Count, tenThousands } from "./stage-table";

/** Leads and amounts by one dimension, most leads first; each count opens its list. */
export function GroupTable({
  report,
  rows,
  name,
  title,
  heading,
  narrow,
  locale,
}: {
  report: Report;
  rows: Group[];
  name: (key: string | null) => string;
  title: string;
  heading: string;
  narrow: (key: string) => Partial<LeadFilter>;
  locale: Locale;
}) {
  const t = words(locale, "reports");
  const max = Math.max(1, ...rows.map((row) => row.leads));
  return (
    <Table caption={title} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" data-num>
            {t("by.leads")}
          </th>
          <th scope="col" className={styles.bar}>
            <span className="visually-hidden">{t("bar")}</span>
          </th>
          <th scope="col" data-num>
            {t("by.claimed")}
          </th>
          <th scope="col" data-num>
            {t("by.evidenced")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key ?? "none"}>
            <th scope="row">{name(row.key)}</th>
            <td data-num>
              <Count n={row.leads} href={recordsOf(report, narrow(row.key ?? "none"))} locale={locale} />
            </td>
            <td className={styles.bar}>
              <Bar value={row.leads} max={max} />
            </td>
            <td data-num title={exactMoney(row.claimedFen, locale)}>
              {tenThousands(row.claimedFen, locale)}
            </td>
            <td data-num title={exactMoney(row.evidencedFen, locale)}>
              {tenThousands(row.evidencedFen, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
