import Link from "next/link";
import { Table } from "@/app/_ui/table";
import { nameOf } from "@/lib/policy/names";
import type { Measure } from "@/lib/policy/reference";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";
import { StandingMark } from "./standing-mark";

/** "2023–2027", "–2027" or nothing: as far as the record knows. */
export const termOf = ({ validFrom, validTo }: Pick<Measure, "validFrom" | "validTo">) =>
  validFrom || validTo ? `${validFrom ?? ""}–${validTo ?? ""}` : "";

/** `of` names the document they all stand in: then the table says so above itself instead of in every row. */
export function MeasureTable({
  measures,
  shelf,
  query,
  of,
}: {
  measures: readonly Measure[];
  shelf: Shelf;
  query?: string;
  of?: string;
}) {
  const { t, set, locale } = shelf;
  return (
    <Table caption={of ?? t("tabs.measures")} captionHidden={!of} narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("column.standing")}</th>
          <th scope="col">{t("column.type")}</th>
          <th scope="col">{t("column.level")}</th>
          <th scope="col">{t("column.until")}</th>
          {!of && <th scope="col">{t("column.document")}</th>}
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("measures", measure.id)} prefetch={false}>
                {measure.title[locale]}
              </Link>
              <FoundIn kind="measure" record={measure} query={query} shelf={shelf} />
            </th>
            <td data-label={t("column.standing")} className={styles.line}>
              <StandingMark record={measure} shelf={shelf} />
            </td>
            <td data-label={t("column.type")} className={styles.line}>
              {t(`type.${measure.type}`)}
            </td>
            <td data-label={t("column.level")} className={styles.line}>
              {t(`level.${measure.level}`)}
            </td>
            <td data-label={t("column.until")} className={styles.line}>
              {termOf(measure)}
            </td>
            {!of && (
              <td data-label={t("column.document")} data-wide data-quiet>
                <Link href={recordHref("documents", measure.documentId)} prefetch={false}>
                  {nameOf(set, measure.documentId, locale)}
                </Link>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
