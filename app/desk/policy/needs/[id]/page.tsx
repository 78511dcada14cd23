import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Need } from "@/lib/matching/knowledge";
import { Entries } from "../../entries";
import styles from "../../policy.module.css";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";

export const generateMetadata = recordTitle("need");

export default async function NeedPage(props: RecordProps) {
  const locale = await readerLocale();
  const say = words(locale, "library");
  const t = words(locale, "policy");
  return (
    <RecordPage<Need>
      kind="need"
      {...props}
      list={t("tabs.needs")}
      show={(need, shelf) => {
        const facts = shelf.set.knowledge.profiles.filter((it) => need.id in it.needs);
        return (
          <div className={styles.sections}>
            <DescriptionList
              facts={[
                { term: say("field.common.zh"), value: need.zh.join("、") || "—" },
                { term: say("field.common.en"), value: need.en.join(", ") || "—" },
                { term: say("field.common.weight"), value: String(need.weight) },
              ]}
            />
            <Panel title={say("need.places")} note={facts.length || undefined}>
              {facts.length === 0 ? (
                <p className={styles.quiet}>{say("need.nowhere")}</p>
              ) : (
                <Entries
                  shelf={shelf}
                  entries={facts.map((it) => ({
                    kind: String(it.needs[need.id]),
                    text: it.text,
                    evidence: it.evidence,
                  }))}
                />
              )}
            </Panel>
          </div>
        );
      }}
    />
  );
}
