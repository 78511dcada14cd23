import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { ProfileFact } from "@/lib/matching/knowledge";
import { nameOf } from "@/lib/policy/names";
import { factAsk } from "../../_draft/asks";
import { KnowledgePage } from "../../_draft/knowledge-page";
import styles from "../../policy.module.css";
import { Proof } from "../../proof";
import type { RecordParams } from "../../record-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("fact.title") };
}

export default async function FactPage({ params }: RecordParams) {
  const t = words(await readerLocale(), "policy");
  return (
    <KnowledgePage<ProfileFact>
      kind="profile"
      params={params}
      list={{ href: "/desk/policy/facts", text: t("fact.title") }}
      titleOf={({ locationId }, { set, locale }) => `${nameOf(set, locationId, locale)} · ${t("fact.one")}`}
      ask={factAsk}
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
          <>
            <p className={styles.benefit}>{fact.text[locale]}</p>
            {groups.map(({ title, facts }) => (
              <Panel key={title} title={title} note={facts.length}>
                <DescriptionList facts={facts} />
              </Panel>
            ))}
            <Panel title={t("evidence.title")} id="evidence">
              <Proof evidence={fact.evidence} shelf={shelf} />
            </Panel>
          </>
        );
      }}
    />
  );
}
