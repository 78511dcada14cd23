import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Restriction } from "@/lib/matching/knowledge";
import styles from "../../policy.module.css";
import { Proof } from "../../proof";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";

export const generateMetadata = recordTitle("restriction");

export default async function RestrictionPage(props: RecordProps) {
  const locale = await readerLocale();
  const say = words(locale, "library");
  const t = words(locale, "policy");
  return (
    <RecordPage<Restriction>
      kind="restriction"
      {...props}
      list={t("tabs.restrictions")}
      show={(restriction, shelf) => (
        <div className={styles.sections}>
          <p className={styles.benefit}>{restriction.text[locale]}</p>
          <Panel title={say("restriction.words")}>
            <p className={styles.found}>{say("restriction.how", { within: restriction.within ?? "none" })}</p>
            <DescriptionList
              facts={[
                ...restriction.all.map((list, at) => ({
                  key: `all${at}`,
                  term: `${say("form.group")} ${at + 1}`,
                  value: list.join(" · "),
                })),
                { term: say("field.restriction.unless"), value: restriction.unless.join(" · ") || "—" },
              ]}
            />
          </Panel>
          <Panel title={t("evidence.title")} id="evidence">
            <Proof evidence={restriction.evidence} shelf={shelf} />
          </Panel>
        </div>
      )}
    />
  );
}
