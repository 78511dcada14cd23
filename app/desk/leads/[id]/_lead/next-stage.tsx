import { Panel } from "@/app/_ui/panel";
import { StatusMark, Tag } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { FACTS, type FactName } from "@/lib/leads/facts";
import type { Missing } from "@/lib/leads/gates";
import type { Stage } from "@/lib/leads/stages";
import styles from "./next-stage.module.css";

export const isFact = (need: string): need is FactName => need in FACTS;

/** What is still needed to go on, and who can say it; the form for exactly those facts is handed in. */
export function NextStage({
  next,
  missing,
  locale,
  children,
}: {
  next: Stage;
  missing: readonly Missing[];
  locale: Locale;
  children?: React.ReactNode;
}) {
  const t = words(locale, "leads");
  const facts = words(locale, "facts");
  const stage = t(`stage.${next}`);
  return (
    <Panel
      title={t("next.title", { stage })}
      id="next"
      note={missing.length > 0 ? t("next.count", { n: missing.length }) : undefined}
    >
      {missing.length === 0 ? (
        <StatusMark tone="celadon" shape="tick">
          {t("next.ready", { stage })}
        </StatusMark>
      ) : (
        <ul className={styles.needs}>
          {missing.map(({ need, from, isWrong }) => (
            <li key={need}>
              <StatusMark tone={isWrong ? "seal" : "ochre"} shape={isWrong ? "cross" : "ring"}>
                {isFact(need) ? facts(`label.${need}`) : t(`need.${need}`)}
                {isWrong && t("next.wrong")}
              </StatusMark>
              <Tag>{t(`supplier.${from}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
      {children}
    </Panel>
  );
}
