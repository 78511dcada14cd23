import { number } from "@/app/_ui/format";
import type { City } from "@/lib/policy/reference";
import { billions } from "./location-table";
import { RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";

type Props<T> = { records: readonly T[]; query?: string; shelf: Shelf };

export function CityTable({ shelf, ...props }: Props<City>) {
  const { t, locale } = shelf;
  return (
    <RecordTable
      {...props}
      kind="city"
      caption={t("tabs.city")}
      isShort
      link={({ id, name }) => ({ key: id, href: recordHref("city", id), text: name[locale] })}
      columns={[
        { heading: t("column.area"), as: "number", say: ({ area }) => number(area.value, locale) },
        { heading: t("column.population"), as: "number", say: ({ population }) => number(population.value, locale) },
        { heading: t("column.gdp"), as: "number", say: ({ gdp }) => billions(gdp, shelf) },
      ]}
      shelf={shelf}
    />
  );
}
