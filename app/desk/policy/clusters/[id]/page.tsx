import Link from "next/link";
import { readerLocale } from "@/app/_server/reader";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import { nameOf } from "@/lib/policy/names";
import type { Cluster } from "@/lib/policy/reference";
import { Entries, RecordLinks } from "../../entries";
import { Landed } from "../../landed";
import styles from "../../policy.module.css";
import { Proof } from "../../proof";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import { recordHref, type Shelf } from "../../shelf";

export const generateMetadata = recordTitle("cluster");

export default async function ClusterPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<Cluster>
      kind="cluster"
      {...props}
      list={t("tabs.clusters")}
      meta={(cluster, { locale }) => (
        <>
          <Tag>{t(`kind.${cluster.kind}`)}</Tag>
          {cluster.role && <span>{cluster.role[locale]}</span>}
        </>
      )}
      show={(cluster, shelf) => <ClusterRecord cluster={cluster} shelf={shelf} />}
    />
  );
}

function ClusterRecord({ cluster, shelf }: { cluster: Cluster; shelf: Shelf }) {
  const { t, locale, set } = shelf;
  const between = locale === "en" ? ", " : "、";
  const landed = set.landed.filter((it) => it.clusterIds.includes(cluster.id));
  const places = set.locations.flatMap((location) => [
    ...location.parks.filter((it) => it.clusterIds.includes(cluster.id)).map((it) => ({ location, ...it })),
    ...location.leadingIndustries
      .filter((it) => it.clusterIds.includes(cluster.id))
      .map((it) => ({ location, text: undefined, ...it })),
  ]);
  const lists = [
    { title: t("cluster.segments"), entries: cluster.segments.map((it) => ({ text: it.text, evidence: it.evidence })) },
    {
      title: t("cluster.targets"),
      entries: cluster.targets.map((it) => ({
        text: it.text,
        kind: it.year ? t("location.year", { year: String(it.year) }) : undefined,
        evidence: it.evidence,
      })),
    },
    {
      title: t("cluster.layout"),
      entries: cluster.regionalLayout.map((it) => ({
        title: it.segment[locale],
        text: it.text,
        aside: [
          `${t("cluster.leads")} ${it.leads.map((place) => place[locale]).join(between)}`,
          it.supports.length > 0 &&
            `${t("cluster.supports")} ${it.supports.map((place) => place[locale]).join(between)}`,
        ]
          .filter(Boolean)
          .join(" · "),
        evidence: it.evidence,
      })),
    },
    { title: t("cluster.scenarios"), entries: cluster.scenarioCombos },
    { title: t("cluster.fit"), entries: cluster.zhaoqingFit },
    {
      title: t("cluster.places"),
      entries: places.map((it) => ({
        title: (
          <>
            <Link href={recordHref("locations", it.location.id)} prefetch={false}>
              {it.location.shortName[locale]}
            </Link>{" "}
            {it.name[locale]}
          </>
        ),
        text: it.text,
        evidence: it.evidence,
      })),
    },
  ];
  return (
    <TwoColumns
      main={
        <>
          {lists
            .filter((it) => it.entries.length > 0)
            .map((it) => (
              <Panel key={it.title} title={it.title} note={it.entries.length}>
                <Entries entries={it.entries} shelf={shelf} />
              </Panel>
            ))}
          {landed.length > 0 && (
            <Panel title={t("cluster.landed")} note={landed.length}>
              <p className={styles.found}>{t("location.landedNote")}</p>
              <Landed projects={landed} shelf={shelf} withPlace />
            </Panel>
          )}
        </>
      }
      side={
        <Stack>
          {cluster.measureIds.length > 0 && (
            <Panel title={t("cluster.measures")} level={3}>
              <ul className={styles.plain}>
                {cluster.measureIds.map((it) => (
                  <li key={it.measureId ?? it.text.en}>
                    {it.measureId ? (
                      <Link href={recordHref("measures", it.measureId)} prefetch={false}>
                        {nameOf(set, it.measureId, locale)}
                      </Link>
                    ) : (
                      it.text[locale]
                    )}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {cluster.related.length > 0 && (
            <Panel title={t("cluster.related")} level={3}>
              <RecordLinks kind="clusters" ids={cluster.related} shelf={shelf} />
            </Panel>
          )}
          <Panel title={t("cluster.keywords")} level={3}>
            <p className={styles.aside}>
              {(locale === "en" ? cluster.keywords.en : cluster.keywords.zh).join(between)}
            </p>
          </Panel>
          <Panel title={t("evidence.title")} level={3} id="evidence">
            <Proof evidence={cluster.nameEvidence} shelf={shelf} />
          </Panel>
        </Stack>
      }
    />
  );
}
