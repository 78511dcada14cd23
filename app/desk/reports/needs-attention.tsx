import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import type { PresentFigures } from "@/lib/reports/figures";
import { Count } from "./count";
import { type Report, recordsOf } from "./question";

const ROWS: readonly { name: string; of: keyof PresentFigures; narrow: Partial<LeadFilter> }[] = [
  { name: "unanswered-late", of: "unansweredLate", narrow: { status: "running", answer: "late" } },
  { name: "unanswered-waiting", of: "unansweredWaiting", narrow: { status: "running", answer: "waiting" } },
  { name: "overdue", of: "overdue", narrow: { status: "running", overdue: "1" } },
  { name: "without-next-action", of: "withoutNextAction", narrow: { status: "active", idle: "1" } },
  { name: "open", of: "open", narrow: { status: "open" } },
];

/** What a manager would ask about first, as it stands this minute. */
export function NeedsAttention({ report, locale }: { report: Report; locale: Locale }) {
  const t = words(locale, "reports");
  return (
    <Table caption={t("health.title")} captionHidden>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row.name}>
            <th scope="row">{t(`health.${row.name}`)}</th>
            <td data-num>
              <Count n={report.present[row.of]} href={recordsOf(report, row.narrow)} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
