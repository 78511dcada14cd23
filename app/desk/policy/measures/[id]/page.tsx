import { readerLocale } from "@/app/_server/reader";
import { termOf } from "@/app/_ui/condition-lines";
import { DescriptionList } from "@/app/_ui/facts";
import { Notice } from "@/app/_ui/notice";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { PolicyReview } from "@/db";
import type { Measure } from "@/lib/policy/reference";
import { checkedBy } from "../../_record/reviews";
import { Conditions } from "../../conditions";
import { RecordLinks } from "../../entries";
import styles from "../../policy.module.css";
import { Proof } from "../../proof";
import { MeasureReading } from "../../reading";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import type { Shelf } from "../../shelf";
import { NatureTag, StandingMark, sayingOf } from "../../standing-mark";

/** More clusters than this are folded: a rule for all manufacturing lists thirty. */
const MANY = 8;

export const generateMetadata = recordTitle("measure");

export default async function MeasurePage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<Measure>
      kind="measure"
      {...props}
      list={t("tabs.measures")}
      meta={(measure, shelf) => (
        <>
          <StandingMark record={measure} shelf={shelf} />
          <NatureTag measure={measure} locale={shelf.locale} />
          <Tag>{t(`type.${measure.type}`)}</Tag>
          {measure.origin === "seed" && <span>{t("measure.fromArticle")}</span>}
        </>
      )}
      show={(measure, shelf, review) => <MeasureRecord measure={measure} shelf={shelf} review={review} />}
    />
  );
}

function MeasureRecord({ measure, shelf, review }: { measure: Measure; shelf: Shelf; review: PolicyReview | null }) {
  const { t, locale, set, today } = shelf;
  const saying = sayingOf(measure, today);
  const document = set.documents.find((it) => it.id === measure.documentId);
  const side = [
    { term: t("column.type"), value: t(`type.${measure.type}`) },
    { term: t("column.level"), value: t(`level.${measure.level}`) },
    { term: t("column.issuer"), value: measure.issuer[locale] },
    { term: t("measure.document"), value: <RecordLinks kind="documents" ids={[measure.documentId]} shelf={shelf} /> },
    ...(document?.docNumber ? [{ term: t("column.number"), value: document.docNumber }] : []),
    ...(document?.dateIssued ? [{ term: t("column.issued"), value: document.dateIssued }] : []),
    ...(termOf(measure, locale) ? [{ term: t("column.until"), value: termOf(measure, locale) }] : []),
  ];
  return (
    <TwoColumns
      main={
        <>
          {saying !== "current" && (
            <Notice
              tone={saying === "check-before-quoting" ? "warn" : "info"}
              title={saying === "background" ? t("standing.background") : t(`status.${measure.status}`)}
            >
              {t(`standingNote.${saying}`)}
              {review && <p>{checkedBy(review, locale)}</p>}
            </Notice>
          )}
          <Panel title={t(measure.nature === "intention" ? "measure.says" : "measure.benefit")}>
            <p className={styles.benefit}>{measure.benefit[locale]}</p>
            {measure.cap && <DescriptionList facts={[{ term: t("measure.cap"), value: measure.cap[locale] }]} />}
          </Panel>
          <Panel title={t("measure.conditions")}>
            <Conditions eligibility={measure.eligibility} shelf={shelf} />
          </Panel>
          {measure.matchable && measure.nature && (
            <Panel title={t("measure.reading")}>
              <MeasureReading measure={measure} shelf={shelf} />
            </Panel>
          )}
          {measure.notes && (
            <Panel title={t("measure.notes")}>
              <p className={styles.benefit}>{measure.notes[locale]}</p>
            </Panel>
          )}
          <Panel title={t("evidence.title")} id="evidence">
            <Proof evidence={measure.evidence} shelf={shelf} />
          </Panel>
        </>
      }
      side={
        <Stack>
          <DescriptionList facts={side} layout="stacked" />
          <Panel title={t("measure.locations")} level={3}>
            {Array.isArray(measure.locations) ? (
              <RecordLinks kind="locations" ids={measure.locations} shelf={shelf} />
            ) : (
              <p>{t(`where.${measure.locations}`)}</p>
            )}
          </Panel>
          <Panel title={t("measure.clusters")} level={3} note={measure.clusterIds.length || undefined}>
            {measure.clusterScope === "any" ? (
              <p>{t("scope.any")}</p>
            ) : (
              <>
                <p className={styles.aside}>{t(`mapping.${measure.clusterMapping}`)}</p>
                {measure.clusterIds.length <= MANY ? (
                  <RecordLinks kind="clusters" ids={measure.clusterIds} shelf={shelf} />
                ) : (
                  <details className={styles.folded}>
                    <summary>{t("measure.allClusters", { count: measure.clusterIds.length })}</summary>
                    <RecordLinks kind="clusters" ids={measure.clusterIds} shelf={shelf} />
                  </details>
                )}
              </>
            )}
          </Panel>
        </Stack>
      }
    />
  );
}
