import { CLUSTER_KINDS, type Cluster } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import { RecordTable } from "./record-table";
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
      <RecordTable
        key={kind}
        kind="cluster"
        caption={t(`kind.${kind}`)}
        captionShown
        className={styles.clusters}
        records={own}
        link={({ id, name }) => ({ key: id, href: recordHref("clusters", id), text: name[locale] })}
        columns={[
          {
            heading: t("column.segments"),
            as: "quiet",
            say: ({ segments }) => segments.map((it) => it.text[locale]).join(between),
          },
        ]}
        query={query}
        shelf={shelf}
      />
    );
  });
}
