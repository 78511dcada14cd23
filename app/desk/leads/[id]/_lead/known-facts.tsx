import { DescriptionList } from "@/app/_ui/facts";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Lead } from "@/db";
import type { Locale } from "@/lib/languages";
import type { FactName } from "@/lib/leads/facts";
import type { Names } from "../../_work/names";
import { factText } from "./changes";
import styles from "./known-facts.module.css";

/** What has been recorded so far, in the groups of the stages that asked for it; the form to correct it is handed in. */
export function KnownFacts({
  lead,
  known,
  locale,
  names,
  children,
}: {
  lead: Lead;
  known: readonly { name: FactName; group: string }[];
  locale: Locale;
  names: Names;
  children?: React.ReactNode;
}) {
  const t = words(locale, "leads");
  const facts = words(locale, "facts");
  if (known.length === 0) return null;
  const telling = { t, facts, locale, names };
  const groups = [...new Set(known.map(({ group }) => group))];
  return (
    <Panel title={t("page.facts")} id="facts" note={t("page.factsCount", { n: known.length })}>
      {groups.map((group, index) => {
        const some = known.filter((fact) => fact.group === group);
        return (
          <details key={group} className={styles.group} open={index === groups.length - 1 || undefined}>
            <summary>
              {group} <span className={styles.count}>{some.length}</span>
            </summary>
            <DescriptionList
              facts={some.map(({ name }) => {
                const fact = lead.facts[name];
                const value = fact && "value" in fact ? factText(name, fact.value, telling) : facts("unsaid");
                return { key: name, term: facts(`label.${name}`), value };
              })}
            />
          </details>
        );
      })}
      {children}
    </Panel>
  );
}
