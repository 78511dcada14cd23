import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { citedBy } from "@/lib/policy/cited";
import { RecordLinks } from "../../entries";
import styles from "../../policy.module.css";
import { RecordHeader, type RecordParams, recordTitle, takeRecord } from "../../record-page";

export const generateMetadata = recordTitle;

export default async function SourcePage({ params }: RecordParams) {
  const { record: source, shelf } = await takeRecord("sources", params);
  const { t, locale, set } = shelf;
  const citing = citedBy(set).get(source.id) ?? [];
  const kinds = (["measures", "documents", "clusters", "locations"] as const).flatMap((kind) => {
    const ids = citing.flatMap((it) => (it.kind === kind ? [it.id] : []));
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
  return (
    <>
      <RecordHeader title={source.title} kind="sources" shelf={shelf} meta={t(`tier.${source.tier}`)} />
      <div className={styles.sections}>
        <DescriptionList
          facts={[
            { term: t("source.publisher"), value: source.publisher[locale] },
            { term: t("source.date"), value: source.date ?? t("source.undated") },
            {
              term: t("source.address"),
              value: source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer nofollow">
                  {source.url}
                </a>
              ) : (
                t("source.noAddress")
              ),
            },
            ...(source.note ? [{ term: t("source.note"), value: source.note[locale] }] : []),
          ]}
        />
        <Panel title={t("source.usedBy")} note={citing.length}>
          {kinds.length === 0 && (
            <p className={styles.quiet}>{citing.length > 0 ? set.city.name[locale] : t("source.unused")}</p>
          )}
          <DescriptionList
            facts={kinds.map(({ kind, ids }) => ({
              term: t(`tabs.${kind}`),
              value: <RecordLinks kind={kind} ids={ids} shelf={shelf} />,
            }))}
          />
        </Panel>
      </div>
    </>
  );
}
