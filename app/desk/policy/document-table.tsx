import Link from "next/link";
import { Table } from "@/app/_ui/table";
import type { PolicyDocument } from "@/lib/policy/reference";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
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
    <Table caption={t("tabs.documents")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("column.standing")}</th>
          <th scope="col">{t("column.number")}</th>
          <th scope="col">{t("column.issued")}</th>
          <th scope="col">{t("column.issuer")}</th>
          <th scope="col" data-num>
            {t("column.measures")}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("documents", document.id)} prefetch={false}>
                {document.title[locale]}
              </Link>
              <FoundIn kind="document" record={document} query={query} shelf={shelf} />
            </th>
            <td data-label={t("column.standing")} className={styles.line}>
              <StandingMark record={document} shelf={shelf} />
            </td>
            <td data-label={t("column.number")} className={styles.line}>
              {document.docNumber}
            </td>
            <td data-label={t("column.issued")} className={styles.line}>
              {document.dateIssued}
            </td>
            <td data-label={t("column.issuer")} data-wide data-quiet>
              {document.issuer[locale]}
            </td>
            <td data-label={t("column.measures")} data-num>
              {set.measures.filter((it) => it.documentId === document.id).length}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
