import Link from "next/link";
import { Table } from "@/app/_ui/table";
import { citedBy } from "@/lib/policy/cited";
import type { Source } from "@/lib/policy/reference";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";

export function SourceTable({ sources, shelf, query }: { sources: readonly Source[]; shelf: Shelf; query?: string }) {
  const { t, set, locale } = shelf;
  const cited = citedBy(set);
  return (
    <Table caption={t("tabs.sources")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("column.name")}</th>
          <th scope="col">{t("column.tier")}</th>
          <th scope="col">{t("column.publisher")}</th>
          <th scope="col">{t("column.date")}</th>
          <th scope="col" data-num>
            {t("column.cited")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row" data-title data-wide>
              <Link href={recordHref("sources", source.id)} prefetch={false}>
                {source.title}
              </Link>
              <FoundIn kind="source" record={source} query={query} shelf={shelf} />
            </th>
            <td data-label={t("column.tier")} title={t(`tier.${source.tier}`)}>
              {source.tier}
            </td>
            <td data-label={t("column.publisher")} data-wide data-quiet>
              {source.publisher[locale]}
            </td>
            <td data-label={t("column.date")} className={styles.line}>
              {source.date ?? t("source.undated")}
            </td>
            <td data-label={t("column.cited")} data-num>
              {cited.get(source.id)?.length ?? 0}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
