import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Notice } from "@/app/_ui/notice";
import { Panel, Stack, TwoColumns } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { PolicyDocument } from "@/lib/policy/reference";
import { RecordLinks } from "../../entries";
import { MeasureTable } from "../../measure-table";
import styles from "../../policy.module.css";
import { Proof } from "../../proof";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import type { Shelf } from "../../shelf";
import { StandingMark, sayingOf } from "../../standing-mark";

export const generateMetadata = recordTitle("document");

export default async function DocumentPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<PolicyDocument>
      kind="document"
      {...props}
      list={t("tabs.documents")}
      meta={(document, shelf) => <StandingMark record={document} shelf={shelf} />}
      show={(document, shelf) => <DocumentRecord document={document} shelf={shelf} />}
    />
  );
}

function DocumentRecord({ document, shelf }: { document: PolicyDocument; shelf: Shelf }) {
  const { t, locale, set, today } = shelf;
  const saying = sayingOf(document, today);
  const measures = set.measures.filter((it) => it.documentId === document.id);
  const lines: [string, string | null][] = [
    [t("column.number"), document.docNumber],
    [t("column.issuer"), document.issuer[locale]],
    [t("column.level"), t(`level.${document.level}`)],
    [t("column.issued"), document.dateIssued],
    [t("document.validFrom"), document.validFrom],
    [t("document.validTo"), document.validTo],
  ];
  return (
    <TwoColumns
      main={
        <>
          {saying !== "current" && (
            <Notice tone={saying === "check-before-quoting" ? "warn" : "info"} title={t(`status.${document.status}`)}>
              {t(`standingNote.${saying}`)}
            </Notice>
          )}
          {document.notes && <p className={styles.benefit}>{document.notes[locale]}</p>}
          {measures.length > 0 ? (
            <MeasureTable measures={measures} shelf={shelf} of={t("document.measures")} />
          ) : (
            <p>{t("document.noMeasures")}</p>
          )}
          <Panel title={t("evidence.title")} id="evidence">
            <Proof evidence={document.evidence} shelf={shelf} />
          </Panel>
        </>
      }
      side={
        <Stack>
          <DescriptionList
            layout="stacked"
            facts={lines.flatMap(([term, value]) => (value ? [{ term, value }] : []))}
          />
          {document.clusterIds.length > 0 && (
            <Panel title={t("measure.clusters")} level={3}>
              <RecordLinks kind="clusters" ids={document.clusterIds} shelf={shelf} />
            </Panel>
          )}
          <Panel title={t("measure.locations")} level={3}>
            {Array.isArray(document.locations) ? (
              <RecordLinks kind="locations" ids={document.locations} shelf={shelf} />
            ) : (
              <p>{t(`where.${document.locations}`)}</p>
            )}
          </Panel>
        </Stack>
      }
    />
  );
}
