import Link from "next/link";
import { number } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { bySuggested } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { recordsOf } from "../question";
import { Count } from "../stage-table";
import styles from "./matching.module.css";
import type { NameOf } from "./names";
import { Part } from "./part";
import { type MatchingReport, narrowed } from "./question";

type Props = { report: MatchingReport; subject: Subject; nameOf: NameOf; locale: Locale };

/** By what was suggested first: how often that was it, and what the bureau decided instead most often. */
export function SuggestedTable({ report, subject, nameOf, locale }: Props) {
  const t = words(locale, "suggestions");
  const opens = (...args: Parameters<typeof narrowed> extends [Subject, ...infer Rest] ? Rest : never) =>
    recordsOf(report, narrowed(subject, ...args));
  return (
    <Table caption={t(`suggested.${subject}`)} captionHidden dense className={styles.named}>
      <thead>
        <tr>
          <th scope="col">{t("suggested.name")}</th>
          <th scope="col" data-num>
            {t("suggested.times")}
          </th>
          <th scope="col" data-num>
            {t("column.first")}
          </th>
          <th scope="col" data-num>
            {t("column.three")}
          </th>
          <th scope="col">{t("suggested.instead")}</th>
          <th scope="col" data-num>
            {t("suggested.decided-for")}
          </th>
        </tr>
      </thead>
      <tbody>
        {bySuggested(report.figures.cells[subject]).map(({ id, judged, first, shortlisted, instead, decidedFor }) => (
          <tr key={id}>
            <th scope="row">{nameOf(subject, id)}</th>
            <td data-num>
              <Count n={judged} href={opens("judged", { suggested: id })} locale={locale} />
            </td>
            <td data-num>
              <Part n={first} of={judged} href={opens("first", { suggested: id })} locale={locale} />
            </td>
            <td data-num>
              <Part n={shortlisted} of={judged} href={opens("three", { suggested: id })} locale={locale} />
            </td>
            <td>
              {instead ? (
                <>
                  {nameOf(subject, instead.id)}{" "}
                  <Link href={opens("judged", { suggested: id, decided: instead.id })} prefetch={false}>
                    {number(instead.leads, locale)}
                  </Link>
                </>
              ) : (
                "–"
              )}
            </td>
            <td data-num>
              <Count n={decidedFor} href={opens("judged", { decided: id })} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
