import { readerLocale } from "@/app/_server/reader";
import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { money, number } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { LandedProject } from "@/lib/policy/reference";
import { RecordLinks } from "../../entries";
import { LandedProof } from "../../landed";
import styles from "../../policy.module.css";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";
import type { Shelf } from "../../shelf";

export const generateMetadata = recordTitle("landed");

export default async function LandedPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<LandedProject>
      kind="landed"
      {...props}
      list={t("tabs.landed")}
      show={(project, shelf) => <LandedRecord project={project} shelf={shelf} />}
    />
  );
}

function LandedRecord({ project, shelf }: { project: LandedProject; shelf: Shelf }) {
  const { t, locale } = shelf;
  const say = words(locale, "library");
  const field = (name: string, value: FactLine["value"] | false): FactLine[] =>
    value ? [{ term: say(`field.landed.${name}`), value }] : [];
  const links = (name: string, kind: string, ids: readonly string[]) =>
    field(name, ids.length > 0 && <RecordLinks kind={kind} ids={ids} shelf={shelf} />);
  return (
    <div className={styles.sections}>
      <p className={styles.benefit}>{project.what[locale]}</p>
      <p className={styles.found}>{t("location.landedNote")}</p>
      <DescriptionList
        facts={[
          ...links("locationId", "locations", project.locationId ? [project.locationId] : []),
          ...links("alsoPlausibleLocationIds", "locations", project.alsoPlausibleLocationIds),
          ...links("clusterIds", "clusters", project.clusterIds),
          ...links("otherClusterIds", "clusters", project.otherClusterIds),
          ...field("investmentCny", project.investmentCny !== null && money(project.investmentCny * 100, locale)),
          ...field("landMu", project.landMu !== null && number(project.landMu, locale)),
          ...field("jobs", project.jobs !== null && number(project.jobs, locale)),
          ...field("originName", project.originName?.[locale]),
        ]}
      />
      <Panel title={t("evidence.title")} id="evidence">
        <LandedProof project={project} shelf={shelf} />
      </Panel>
    </div>
  );
}
