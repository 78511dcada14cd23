import type { ReactNode } from "react";
import { SOURCE_TIERS } from "@/lib/policy/forms/source";
import type { Hits, LibraryKind, LibraryRecord } from "@/lib/policy/library";
import { CityTable } from "./city-table";
import { ClusterTable } from "./cluster-table";
import { DocumentTable } from "./document-table";
import { IndustryTable, NeedTable, ParkTable, RestrictionTable } from "./knowledge-tables";
import { LandedTable } from "./landed-table";
import { LocationTable } from "./location-table";
import { MeasureTable } from "./measure-table";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";
import { SourceTable } from "./source-table";
import { LandmarkTable, QuestionTable, SignalTable } from "./word-tables";

type Props<K extends LibraryKind> = { records: readonly LibraryRecord<K>[]; query: string; shelf: Shelf };

const TABLES: { [K in LibraryKind]: (props: Props<K>) => ReactNode } = {
  measures: ({ records, ...rest }) => <MeasureTable measures={records} {...rest} />,
  documents: ({ records, ...rest }) => <DocumentTable documents={records} {...rest} />,
  clusters: ({ records, ...rest }) => <ClusterTable clusters={records} {...rest} />,
  locations: ({ records, ...rest }) => (
    <>
      <p className={styles.quiet}>{rest.shelf.t("location.fixed")}</p>
      <LocationTable locations={records} {...rest} />
    </>
  ),
  parks: (props) => <ParkTable {...props} />,
  restrictions: (props) => <RestrictionTable {...props} />,
  needs: (props) => <NeedTable {...props} />,
  industries: (props) => <IndustryTable {...props} />,
  landed: (props) => <LandedTable {...props} />,
  landmarks: (props) => <LandmarkTable {...props} />,
  signals: (props) => (
    <>
      <p className={styles.quiet}>{props.shelf.t("signals.fixed")}</p>
      <SignalTable {...props} />
    </>
  ),
  questions: (props) => (
    <>
      <p className={styles.quiet}>{props.shelf.t("questions.fixed")}</p>
      <QuestionTable {...props} />
    </>
  ),
  city: (props) => <CityTable {...props} />,
  sources: ({ records, ...rest }) => (
    <>
      <p className={styles.quiet}>{SOURCE_TIERS.map((tier) => rest.shelf.t(`tier.${tier}`)).join(" · ")}</p>
      <SourceTable sources={records} {...rest} />
    </>
  ),
};

/** The records of one kind that were found, in the table that suits them. */
export function RecordsTable<K extends LibraryKind>({
  kind,
  hits,
  query,
  shelf,
}: {
  kind: K;
  hits: Hits;
  query: string;
  shelf: Shelf;
}) {
  const show: (props: Props<K>) => ReactNode = TABLES[kind];
  return show({ records: hits[kind], query, shelf });
}
