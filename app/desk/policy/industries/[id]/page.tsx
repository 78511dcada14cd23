import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Industry } from "@/lib/matching/knowledge";
import { nameOf } from "@/lib/policy/names";
import styles from "../../policy.module.css";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";

export const generateMetadata = recordTitle("industry");

export default async function IndustryPage(props: RecordProps) {
  const locale = await readerLocale();
  const say = words(locale, "library");
  const t = words(locale, "policy");
  return (
    <RecordPage<Industry>
      kind="industry"
      {...props}
      list={t("tabs.industries")}
      show={(industry, { set }) => {
        const products = set.knowledge.products.filter((it) => it.industry === industry.id);
        const terms = products.flatMap((it) => (locale === "en" ? it.en : it.zh));
        return (
          <div className={styles.sections}>
            <DescriptionList
              facts={[
                { term: say("field.industry.gbt"), value: industry.gbt },
                { term: say("field.industry.isic"), value: industry.isic },
                { term: t("product.title"), value: terms.join(locale === "en" ? ", " : "、") || "—" },
              ]}
            />
            <Panel title={say("field.industry.clusters")}>
              <DescriptionList
                facts={Object.entries(industry.clusters)
                  .sort(([, a], [, b]) => b - a)
                  .map(([id, chance]) => ({ term: nameOf(set, id, locale), value: String(chance) }))}
              />
            </Panel>
          </div>
        );
      }}
    />
  );
}
