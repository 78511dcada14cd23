import Link from "next/link";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Industry, Need, Restriction } from "@/lib/matching/knowledge";
import type { LibraryPark } from "@/lib/policy/library";
import { nameOf } from "@/lib/policy/names";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";

type Props<T> = { records: readonly T[]; query: string; shelf: Shelf };

export function RestrictionTable({ records, query, shelf }: Props<Restriction>) {
  const { t, locale } = shelf;
  return (
    <Table caption={t("tabs.restrictions")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("fact.sentence")}</th>
          <th scope="col">{t("evidence.title")}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((it) => (
          <tr key={it.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("restrictions", it.id)} prefetch={false}>
                {it.name[locale]}
              </Link>
              <FoundIn kind="restriction" record={it} query={query} shelf={shelf} />
            </th>
            <td data-label={t("fact.sentence")} data-wide>
              {it.text[locale]}
            </td>
            <td data-label={t("evidence.title")} data-wide data-quiet>
              {it.evidence[0]?.title}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function NeedTable({ records, query, shelf }: Props<Need>) {
  const { t, locale } = shelf;
  const between = locale === "en" ? ", " : "、";
  return (
    <Table caption={t("tabs.needs")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("product.words")}</th>
          <th scope="col" data-num>
            {t("product.weight")}
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map((it) => (
          <tr key={it.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("needs", it.id)} prefetch={false}>
                {it.name[locale]}
              </Link>
              <FoundIn kind="need" record={it} query={query} shelf={shelf} />
            </th>
            <td data-label={t("product.words")} data-wide data-quiet>
              {(locale === "en" ? it.en : it.zh).slice(0, 8).join(between)}
            </td>
            <td data-label={t("product.weight")} data-num>
              {it.weight}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function IndustryTable({ records, query, shelf }: Props<Industry>) {
  const { t, set, locale } = shelf;
  const say = words(locale, "library");
  const between = locale === "en" ? "; " : "、";
  return (
    <Table caption={t("tabs.industries")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{say("field.industry.clusters")}</th>
          <th scope="col">GB/T 4754</th>
          <th scope="col">ISIC</th>
        </tr>
      </thead>
      <tbody>
        {records.map((it) => (
          <tr key={it.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("industries", it.id)} prefetch={false}>
                {it.name[locale]}
              </Link>
              <FoundIn kind="industry" record={it} query={query} shelf={shelf} />
            </th>
            <td data-label={say("field.industry.clusters")} data-wide data-quiet>
              {Object.keys(it.clusters)
                .map((id) => nameOf(set, id, locale))
                .join(between)}
            </td>
            <td data-label="GB/T 4754">{it.gbt}</td>
            <td data-label="ISIC">{it.isic}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Parks are kept with their place: the link leads there. */
export function ParkTable({ records, query, shelf }: Props<LibraryPark>) {
  const { t, set, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  return (
    <Table caption={t("tabs.parks")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("fact.place")}</th>
          <th scope="col">{t("fact.sentence")}</th>
          <th scope="col">{t("measure.clusters")}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ location, ...it }) => (
          <tr key={it.id}>
            <th scope="row" data-title data-wide>
              <Link href={`${recordHref("locations", location.id)}#parks`} prefetch={false}>
                {it.name[locale]}
              </Link>
              <FoundIn kind="location" record={it} at={["parks"]} query={query} shelf={shelf} />
            </th>
            <td data-label={t("fact.place")} className={styles.line}>
              {location.shortName[locale]}
            </td>
            <td data-label={t("fact.sentence")} data-wide>
              {it.text[locale]}
            </td>
            <td data-label={t("measure.clusters")} data-wide data-quiet>
              {it.clusterIds.map((id) => nameOf(set, id, locale)).join(between)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
