import { money } from "@/app/_ui/format";
import { nameOf } from "@/lib/policy/names";
import type { LandedProject } from "@/lib/policy/reference";
import { RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";

type Props<T> = { records: readonly T[]; query?: string; shelf: Shelf };

export function LandedTable({ shelf, ...props }: Props<LandedProject>) {
  const { t, set, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  return (
    <RecordTable
      {...props}
      kind="landed"
      caption={t("tabs.landed")}
      link={({ id, name }) => ({ key: id, href: recordHref("landed", id), text: name[locale] })}
      columns={[
        {
          heading: t("fact.place"),
          as: "line",
          say: ({ locationId }) => locationId && nameOf(set, locationId, locale),
        },
        {
          heading: t("measure.clusters"),
          as: "quiet",
          say: ({ clusterIds }) => clusterIds.map((id) => nameOf(set, id, locale)).join(between),
        },
        { heading: t("column.origin"), as: "line", say: ({ originName }) => originName?.[locale] },
        {
          heading: t("column.investment"),
          as: "number",
          say: ({ investmentCny }) => investmentCny !== null && money(investmentCny * 100, locale),
        },
      ]}
      shelf={shelf}
    />
  );
}
