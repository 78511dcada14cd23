import type { PolicyDocument } from "@/lib/policy/reference";
import { RecordTable } from "./record-table";
import { recordHref, type Shelf } from "./shelf";
import { StandingMark } from "./standing-mark";

export function DocumentTable({
  documents,
  shelf,
  query,
}: {
  documents: readonly PolicyDocument[];
  shelf: Shelf;
  query?: string;
}) {
  const { t, set, locale } = shelf;
  return (
    <RecordTable
      kind="document"
      caption={t("tabs.documents")}
      records={documents}
      link={({ id, title }) => ({ key: id, href: recordHref("documents", id), text: title[locale] })}
      columns={[
        { heading: t("column.standing"), as: "line", say: (it) => <StandingMark record={it} shelf={shelf} /> },
        { heading: t("column.number"), as: "line", say: ({ docNumber }) => docNumber },
        { heading: t("column.issued"), as: "line", say: ({ dateIssued }) => dateIssued },
        { heading: t("column.issuer"), as: "quiet", say: ({ issuer }) => issuer[locale] },
        {
          heading: t("column.measures"),
          as: "number",
          say: ({ id }) => set.measures.filter((it) => it.documentId === id).length,
        },
      ]}
      query={query}
      shelf={shelf}
    />
  );
}
