import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { Count } from "../count";
import type { FigureColumn } from "../figure-table";
import { Part } from "./part";

type Outcomes = { judged: number; first: number; shortlisted: number };
type Asked = "judged" | "first" | "three";

/** Of how many first answers the bureau decided, in how many it was the first suggestion, and one of the first three. */
export function outcomeColumns<Row extends Outcomes>(
  locale: Locale,
  opens: (row: Row, asked: Asked) => string,
  times = words(locale, "suggestions")("column.judged"),
): FigureColumn<Row>[] {
  const t = words(locale, "suggestions");
  return [
    {
      heading: times,
      cell: (row) => <Count n={row.judged} href={opens(row, "judged")} locale={locale} />,
    },
    {
      heading: t("column.first"),
      cell: (row) => <Part n={row.first} of={row.judged} href={opens(row, "first")} locale={locale} />,
    },
    {
      heading: t("column.three"),
      cell: (row) => <Part n={row.shortlisted} of={row.judged} href={opens(row, "three")} locale={locale} />,
    },
  ];
}
