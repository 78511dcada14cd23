import Link from "next/link";
import { Table } from "@/app/_ui/table";
import { nameOf } from "@/lib/policy/names";
import type { Measure } from "@/lib/policy/reference";
import { recordHref, type Shelf } from "./shelf";
import { StandingMark } from "./standing-mark";

/** "2023–2027", "–2027" or nothing: as far as the record knows. */
export const termOf = ({ validFrom, validTo }: Pick<Measure, "validFrom" | "validTo">) =>
  validFrom || validTo ? `${validFrom ?? ""}–${validTo ?? ""}` : "";

export function MeasureTable({ measures, shelf }: { measures: readonly Measure[]; shelf: Shelf }) {
  const { t, set, locale } = shelf;
  return (
    <Table caption={t("tabs.measures")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("column.standing")}</th>
          <th scope="col">{t("column.type")}</th>
          <th scope="col">{t("column.level")}</th>
          <th scope="col">{t("column.until")}</th>
          <th scope="col">{t("column.document")}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("measures", measure.id)} prefetch={false}>
                {measure.title[locale]}
              </Link>
            </th>
            <td data-label={t("column.standing")}>
              <StandingMark record={measure} shelf={shelf} />
            </td>
            <td data-label={t("column.type")}>{t(`type.${measure.type}`)}</td>
            <td data-label={t("column.level")}>{t(`level.${measure.level}`)}</td>
            <td data-label={t("column.until")}>{termOf(measure)}</td>
            <td data-label={t("column.document")} data-wide data-quiet>
              <Link href={recordHref("documents", measure.documentId)} prefetch={false}>
                {nameOf(set, measure.documentId, locale)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
