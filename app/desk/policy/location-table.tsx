import { money, number } from "@/app/_ui/format";
import type { Figure, Location } from "@/lib/policy/reference";
import { RecordTable } from "./record-table";
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
  const figure = (it: Figure | null | undefined) => it && number(it.value, locale);
  return (
    <RecordTable
      kind="location"
      caption={t("tabs.locations")}
      records={locations}
      isShort
      link={({ id, name }) => ({ key: id, href: recordHref("locations", id), text: name[locale] })}
      columns={[
        { heading: t("column.kind"), as: "line", say: ({ type }) => t(`place.${type}`) },
        {
          heading: t("column.industries"),
          as: "quiet",
          say: ({ leadingIndustries }) => leadingIndustries.map((it) => it.name[locale]).join(between),
        },
        { heading: t("column.area"), as: "number", say: ({ area }) => figure(area) },
        { heading: t("column.population"), as: "number", say: ({ population }) => figure(population.at(-1)) },
        { heading: t("column.gdp"), as: "number", say: ({ gdp }) => gdp && billions(gdp, shelf) },
        { heading: t("column.parks"), as: "number", say: ({ parks }) => parks.length },
      ]}
      query={query}
      shelf={shelf}
    />
  );
}
