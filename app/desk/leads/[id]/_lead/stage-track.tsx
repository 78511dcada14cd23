import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { isBefore, STAGE_CODES, STAGES, type Stage } from "@/lib/leads/stages";
import styles from "./stage-track.module.css";

/** The whole way of a project, and where this one stands: behind it solid, ahead of it open. */
export function StageTrack({ stage, locale }: { stage: Stage; locale: Locale }) {
  const t = words(locale, "leads");
  return (
    <ol className={styles.track} aria-label={t("page.track")}>
      {STAGES.map((each) => (
        <li
          key={each}
          data-past={isBefore(each, stage) || undefined}
          aria-current={each === stage ? "step" : undefined}
        >
          <span className={styles.code}>{STAGE_CODES[each]}</span>
          <span className={styles.name}>{t(`stage.${each}`)}</span>
        </li>
      ))}
    </ol>
  );
}
