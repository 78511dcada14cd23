import { words } from "@/app/_ui/words";
import type { Industry, Need, Restriction } from "@/lib/matching/knowledge";
import type { LibraryPark } from "@/lib/policy/library";
import { nameOf } from "@/lib/policy/names";
import { RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";

type Props<T> = { records: readonly T[]; query?: string; shelf: Shelf };

const named =
  (folder: string, { locale }: Shelf) =>
  ({ id, name }: Pick<Industry, "id" | "name">) => ({ key: id, href: recordHref(folder, id), text: name[locale] });

export function RestrictionTable({ shelf, ...props }: Props<Restriction>) {
  const { t, locale } = shelf;
  return (
    <RecordTable
      {...props}
      kind="restriction"
      caption={t("tabs.restrictions")}
      link={named("restrictions", shelf)}
      columns={[
        { heading: t("fact.sentence"), as: "long", say: ({ text }) => text[locale] },
        { heading: t("evidence.title"), as: "quiet", say: ({ evidence }) => evidence[0]?.title },
      ]}
      shelf={shelf}
    />
  );
}

export function NeedTable({ shelf, ...props }: Props<Need>) {
  const { t, locale } = shelf;
  const first = ({ zh, en }: Need) => (locale === "en" ? en.slice(0, 8).join(", ") : zh.slice(0, 8).join("、"));
  return (
    <RecordTable
      {...props}
      kind="need"
      caption={t("tabs.needs")}
      link={named("needs", shelf)}
      columns={[
        { heading: t("product.words"), as: "quiet", say: first },
        { heading: t("product.weight"), as: "number", say: ({ weight }) => weight },
      ]}
      shelf={shelf}
    />
  );
}

export function IndustryTable({ shelf, ...props }: Props<Industry>) {
  const { t, set, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  return (
    <RecordTable
      {...props}
      kind="industry"
      caption={t("tabs.industries")}
      link={named("industries", shelf)}
      columns={[
        {
          heading: words(locale, "library")("field.industry.clusters"),
          as: "quiet",
          say: ({ clusters }) =>
            Object.keys(clusters)
              .map((id) => nameOf(set, id, locale))
              .join(between),
        },
        { heading: "GB/T 4754", say: ({ gbt }) => gbt },
        { heading: "ISIC", say: ({ isic }) => isic },
      ]}
      shelf={shelf}
    />
  );
}

/** Parks are kept with their place: the link leads there. */
export function ParkTable({ shelf, records, query }: Props<LibraryPark>) {
  const { t, set, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  return (
    <RecordTable
      records={records}
      query={query}
      kind="location"
      at={["parks"]}
      caption={t("tabs.parks")}
      link={({ id, location, name }) => ({
        key: id,
        href: `${recordHref("locations", location.id)}#parks`,
        text: name[locale],
      })}
      columns={[
        { heading: t("fact.place"), as: "line", say: ({ location }) => location.shortName[locale] },
        { heading: t("fact.sentence"), as: "long", say: ({ text }) => text[locale] },
        {
          heading: t("measure.clusters"),
          as: "quiet",
          say: ({ clusterIds }) => clusterIds.map((id) => nameOf(set, id, locale)).join(between),
        },
      ]}
      shelf={shelf}
    />
  );
}
