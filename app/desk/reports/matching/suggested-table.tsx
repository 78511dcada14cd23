import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { bySuggested } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { Count } from "../count";
import { type FigureColumn, FigureTable } from "../figure-table";
import { recordsOf } from "../question";
import styles from "./matching.module.css";
import type { NameOf } from "./names";
import { outcomeColumns } from "./outcome-columns";
import { type MatchingReport, narrowed } from "./question";

type Props = { report: MatchingReport; subject: Subject; nameOf: NameOf; locale: Locale };
type Row = ReturnType<typeof bySuggested>[number];

/** By what was suggested first: how often that was it, and what the bureau decided instead most often. */
export function SuggestedTable({ report, subject, nameOf, locale }: Props) {
  const t = words(locale, "suggestions");
  const opens = (...args: Parameters<typeof narrowed> extends [Subject, ...infer Rest] ? Rest : never) =>
    recordsOf(report, narrowed(subject, ...args));
  const columns: FigureColumn<Row>[] = [
    ...outcomeColumns<Row>(locale, ({ id }, asked) => opens(asked, { suggested: id }), t("suggested.times")),
    {
      heading: t("suggested.instead"),
      kind: "words",
      cell: ({ id, instead }) =>
        instead ? (
          <>
            {nameOf(subject, instead.id)}{" "}
            <Count n={instead.leads} href={opens("judged", { suggested: id, decided: instead.id })} locale={locale} />
          </>
        ) : (
          "–"
        ),
    },
    {
      heading: t("suggested.decided-for"),
      cell: ({ id, decidedFor }) => <Count n={decidedFor} href={opens("judged", { decided: id })} locale={locale} />,
    },
  ];
  return (
    <FigureTable
      caption={t(`suggested.${subject}`)}
      heading={t("suggested.name")}
      rows={bySuggested(report.figures.cells[subject])}
      nameOf={({ id }) => nameOf(subject, id)}
      columns={columns}
      className={styles.named}
    />
  );
}
