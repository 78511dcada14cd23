import Link from "next/link";
import { money, number } from "@/app/_ui/format";
import { Table } from "@/app/_ui/table";
import type { Figure, Location } from "@/lib/policy/reference";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";

/** A figure the data keeps in billions of yuan, as the reader's habit has it. */
export const billions = (figure: Figure, shelf: Shelf) => money(Math.round(figure.value * 1e9) * 100, shelf.locale);

export function LocationTable({
  locations,
  shelf,
  query,
}: {
  locations: readonly Location[];
  shelf: Shelf;
  query?: string;
}) {
  const { t, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  return (
    <Table caption={t("tabs.locations")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("column.kind")}</th>
          <th scope="col">{t("column.industries")}</th>
          <th scope="col" data-num>
            {t("column.area")}
          </th>
          <th scope="col" data-num>
            {t("column.population")}
          </th>
          <th scope="col" data-num>
            {t("column.gdp")}
          </th>
          <th scope="col" data-num>
            {t("column.parks")}
          </th>
        </tr>
      </thead>
      <tbody>
        {locations.map((location) => {
          const population = location.population.at(-1);
          return (
            <tr key={location.id}>
              <th scope="row" data-title className={styles.line}>
                <Link href={recordHref("locations", location.id)} prefetch={false}>
                  {location.name[locale]}
                </Link>
                <FoundIn kind="location" record={location} query={query} shelf={shelf} />
              </th>
              <td data-label={t("column.kind")} className={styles.line}>
                {t(`place.${location.type}`)}
              </td>
              <td data-label={t("column.industries")} data-wide data-quiet>
                {location.leadingIndustries.map((it) => it.name[locale]).join(between)}
              </td>
              <td data-label={t("column.area")} data-num>
                {location.area && number(location.area.value, locale)}
              </td>
              <td data-label={t("column.population")} data-num>
                {population && number(population.value, locale)}
              </td>
              <td data-label={t("column.gdp")} data-num>
                {location.gdp && billions(location.gdp, shelf)}
              </td>
              <td data-label={t("column.parks")} data-num>
                {location.parks.length}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
