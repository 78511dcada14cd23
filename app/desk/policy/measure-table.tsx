import Link from "next/link";
import { termOf } from "@/app/_ui/condition-lines";
import { nameOf } from "@/lib/policy/names";
import type { Measure } from "@/lib/policy/reference";
import { type RecordColumn, RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";
import { NatureTag, StandingMark } from "./standing-mark";

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
  const document: RecordColumn<Measure> = {
    heading: t("column.document"),
    as: "quiet",
    say: ({ documentId }) => (
      <Link href={recordHref("documents", documentId)} prefetch={false}>
        {nameOf(set, documentId, locale)}
      </Link>
    ),
  };
  return (
    <RecordTable
      kind="measure"
      caption={of ?? t("tabs.measures")}
      captionShown={of !== undefined}
      records={measures}
      link={({ id, title }) => ({ key: id, href: recordHref("measures", id), text: title[locale] })}
      columns={[
        {
          heading: t("column.standing"),
          as: "line",
          say: (it) => (
            <>
              <StandingMark record={it} shelf={shelf} /> <NatureTag measure={it} locale={locale} />
            </>
          ),
        },
        { heading: t("column.type"), as: "line", say: ({ type }) => t(`type.${type}`) },
        { heading: t("column.level"), as: "line", say: ({ level }) => t(`level.${level}`) },
        { heading: t("column.until"), as: "line", say: (it) => termOf(it, locale) },
        ...(of ? [] : [document]),
      ]}
      query={query}
      shelf={shelf}
    />
  );
}
