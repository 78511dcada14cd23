import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import { BEHAVIOURS } from "@/lib/matching/result";
import { type RefusalRow, refusalRow } from "@/lib/reports/matching";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
import { Count } from "../stage-table";
import type { MatchingReport } from "./question";

type Column = Exclude<keyof RefusalRow, "behaviour">;

/** What became of the answers, and the leads that each number opens. */
export const COLUMNS: readonly { of: Column; more: Partial<LeadFilter> }[] = [
  { of: "answers", more: { status: "all" } },
  { of: "held", more: { status: "held" } },
  { of: "counted", more: { status: "counted" } },
  { of: "placed", more: { status: "counted", suggestion: "place-decided" } },
  { of: "invalid", more: { status: "invalid" } },
  { of: "duplicate", more: { status: "duplicate" } },
];

/** Whether the product was right to turn something away, or to let it through. */
export function RefusalsTable({ report, locale }: { report: MatchingReport; locale: Locale }) {
  const t = words(locale, "suggestions");
  const m = words(locale, "matching");
  const rows = BEHAVIOURS.map((behaviour) => refusalRow(report.figures.refusals, behaviour));
  return (
    <>
      <Table caption={`${t("refusals.title")} · ${t("refusals.behaviour")}`} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t("refusals.behaviour")}</th>
            {COLUMNS.map(({ of }) => (
              <th key={of} scope="col" data-num>
                {t(`refusals.${of}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.behaviour}>
              <th scope="row">{m(`behaviour.${row.behaviour}`)}</th>
              {COLUMNS.map(({ of, more }) => (
                <td key={of} data-num>
                  <Count
                    n={row[of]}
                    href={recordsOf(report, { ...more, firstAnswer: row.behaviour })}
                    locale={locale}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={reports.note}>{t("refusals.note")}</p>
    </>
  );
}
