import { citedBy } from "@/lib/policy/cited";
import type { Source } from "@/lib/policy/reference";
import { RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";

export function SourceTable({ sources, shelf, query }: { sources: readonly Source[]; shelf: Shelf; query?: string }) {
  const { t, set, locale } = shelf;
  const cited = citedBy(set);
  return (
    <RecordTable
      kind="source"
      caption={t("tabs.sources")}
      records={sources}
      link={({ id, title }) => ({ key: id, href: recordHref("sources", id), text: title })}
      columns={[
        { heading: t("column.tier"), say: ({ tier }) => <span title={t(`tier.${tier}`)}>{tier}</span> },
        { heading: t("column.publisher"), as: "quiet", say: ({ publisher }) => publisher[locale] },
        { heading: t("column.date"), as: "line", say: ({ date }) => date ?? t("source.undated") },
        { heading: t("column.cited"), as: "number", say: ({ id }) => cited.get(id)?.length ?? 0 },
      ]}
      query={query}
      shelf={shelf}
    />
  );
}
