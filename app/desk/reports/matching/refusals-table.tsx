import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import { BEHAVIOURS } from "@/lib/matching/result";
import { type RefusalRow, refusalRow } from "@/lib/reports/matching";
import { Count } from "../count";
import { FigureTable } from "../figure-table";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
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
      <FigureTable
        caption={`${t("refusals.title")} · ${t("refusals.behaviour")}`}
        heading={t("refusals.behaviour")}
        rows={rows}
        nameOf={({ behaviour }) => m(`behaviour.${behaviour}`)}
        columns={COLUMNS.map(({ of, more }) => ({
          heading: t(`refusals.${of}`),
          cell: (row: RefusalRow) => (
            <Count n={row[of]} href={recordsOf(report, { ...more, firstAnswer: row.behaviour })} locale={locale} />
          ),
        }))}
      />
      <p className={reports.note}>{t("refusals.note")}</p>
    </>
  );
}
