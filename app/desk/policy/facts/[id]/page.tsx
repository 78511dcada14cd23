import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { ProfileFact } from "@/lib/matching/knowledge";
import { nameOf } from "@/lib/policy/names";
import styles from "../../policy.module.css";
import { Proof } from "../../proof";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";

export const generateMetadata = recordTitle("profile");

export default async function FactPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<ProfileFact>
      kind="profile"
      {...props}
      list={t("fact.title")}
      meta={({ locationId }, { set, locale }) => nameOf(set, locationId, locale)}
      show={(fact, shelf) => {
        const { locale, set } = shelf;
        const levels = (
          of: Record<string, number>,
          list: typeof set.knowledge.industries | typeof set.knowledge.needs,
        ) =>
          Object.entries(of)
            .sort(([, a], [, b]) => b - a)
            .map(([id, level]) => ({
              term: list.find((it) => it.id === id)?.name[locale] ?? id,
              value: String(level),
            }));
        const groups = [
          { title: t("fact.industries"), facts: levels(fact.industries, set.knowledge.industries) },
          { title: t("fact.needs"), facts: levels(fact.needs, set.knowledge.needs) },
        ].filter(({ facts }) => facts.length > 0);
        return (
          <div className={styles.sections}>
            {groups.map(({ title, facts }) => (
              <Panel key={title} title={title} note={facts.length}>
                <DescriptionList facts={facts} />
              </Panel>
            ))}
            <Panel title={t("evidence.title")} id="evidence">
              <Proof evidence={fact.evidence} shelf={shelf} />
            </Panel>
          </div>
        );
      }}
    />
  );
}
