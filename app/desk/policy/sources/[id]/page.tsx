import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import { CITING_KINDS, citedBy } from "@/lib/policy/cited";
import type { Source } from "@/lib/policy/reference";
import { RecordLinks } from "../../entries";
import styles from "../../policy.module.css";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import type { Shelf } from "../../shelf";

export const generateMetadata = recordTitle("source");

export default async function SourcePage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<Source>
      kind="source"
      {...props}
      list={t("tabs.sources")}
      meta={(source) => t(`tier.${source.tier}`)}
      show={(source, shelf) => <SourceRecord source={source} shelf={shelf} />}
    />
  );
}

function SourceRecord({ source, shelf }: { source: Source; shelf: Shelf }) {
  const { t, locale, set } = shelf;
  const citing = citedBy(set).get(source.id) ?? [];
  const kinds = CITING_KINDS.flatMap((kind) => {
    const ids = citing.flatMap((it) => (it.kind === kind ? [it.id] : []));
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
  return (
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
            term: kind === "facts" ? t("fact.title") : t(`tabs.${kind}`),
            value: <RecordLinks kind={kind} ids={ids} shelf={shelf} />,
          }))}
        />
      </Panel>
    </div>
  );
}
