import { Bar } from "@/app/_ui/bar";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { pairs } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { Count } from "../count";
import { FigureTable } from "../figure-table";
import { recordsOf } from "../question";
import reports from "../reports.module.css";
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
      <FigureTable
        caption={t(`pairs.${subject}`)}
        heading={t("pairs.suggested")}
        rows={rows.slice(0, SHOWN)}
        nameOf={({ suggested }) => nameOf(subject, suggested)}
        columns={[
          { heading: t("pairs.decided"), kind: "words", cell: ({ decided }) => nameOf(subject, decided) },
          {
            heading: t("column.leads"),
            cell: ({ suggested, decided, leads }) => (
              <Count
                n={leads}
                href={recordsOf(report, narrowed(subject, "judged", { suggested, decided }))}
                locale={locale}
              />
            ),
          },
          { heading: t("bar"), kind: "bar", cell: ({ leads }) => <Bar value={leads} max={max} /> },
        ]}
      />
      {rows.length > SHOWN && <p className={reports.note}>{t("pairs.more", { n: rows.length - SHOWN })}</p>}
    </>
  );
}
