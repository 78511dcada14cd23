import { Bar } from "@/app/_ui/bar";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { LeadFilter } from "@/lib/leads/list";
import type { Group } from "@/lib/reports/figures";
import { amountColumn } from "./amounts";
import { Count } from "./count";
import { FigureTable } from "./figure-table";
import { type Report, recordsOf } from "./question";

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
    <FigureTable
      caption={title}
      heading={heading}
      rows={rows}
      nameOf={(row) => name(row.key)}
      columns={[
        {
          heading: t("by.leads"),
          cell: (row) => <Count n={row.leads} href={recordsOf(report, narrow(row.key ?? "none"))} locale={locale} />,
        },
        { heading: t("bar"), kind: "bar", cell: (row) => <Bar value={row.leads} max={max} /> },
        amountColumn(t("by.claimed"), (row: Group) => row.claimedFen, locale),
        amountColumn(t("by.evidenced"), (row: Group) => row.evidencedFen, locale),
      ]}
    />
  );
}
