import Link from "next/link";
import { Table } from "@/app/_ui/table";
import { CLUSTER_KINDS, type Cluster } from "@/lib/policy/reference";
import { FoundIn } from "./found-in";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";

/** The clusters by the list they stand on: the five of the future, the province's twenty, the city's own. */
export function ClusterTable({
  clusters,
  shelf,
  query,
}: {
  clusters: readonly Cluster[];
  shelf: Shelf;
  query?: string;
}) {
  const { t, locale } = shelf;
  const between = locale === "en" ? "; " : "、";
  return CLUSTER_KINDS.map((kind) => {
    const own = clusters.filter((it) => it.kind === kind);
    if (own.length === 0) return null;
    return (
      <Table key={kind} caption={t(`kind.${kind}`)} narrow="cards" className={styles.clusters}>
        <thead>
          <tr>
            <th scope="col">{t("column.name")}</th>
            <th scope="col">{t("column.segments")}</th>
          </tr>
        </thead>
        <tbody>
          {own.map((cluster) => (
            <tr key={cluster.id}>
              <th scope="row" data-title data-wide>
                <Link href={recordHref("clusters", cluster.id)} prefetch={false}>
                  {cluster.name[locale]}
                </Link>
                <FoundIn kind="cluster" record={cluster} query={query} shelf={shelf} />
              </th>
              <td data-quiet>{cluster.segments.map((it) => it.text[locale]).join(between)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    );
  });
}
