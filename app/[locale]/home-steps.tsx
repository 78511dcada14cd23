import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";
import styles from "./home.module.css";

/** What happens after writing, in three steps; the numbers are counted from the library in use. */
export function HomeSteps({ locale, set }: { locale: Locale; set: PolicySet }) {
  const t = words(locale, "home");
  const counted = {
    clusters: set.clusters.length,
    places: set.locations.length,
    measures: set.measures.filter((measure) => measure.matchable).length,
  };
  return (
    <section className={styles.part} aria-labelledby="steps">
      <h2 id="steps">{t("steps.title")}</h2>
      <ol className={styles.steps}>
        {(["write", "match", "answer"] as const).map((step) => (
          <li key={step}>
            <h3>{t(`steps.${step}.title`)}</h3>
            <p>{t(`steps.${step}.body`, counted)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
