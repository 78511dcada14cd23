import type { SuggestedMeasure } from "@/app/_server/suggestions";
import { Citation } from "@/app/_ui/citation";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import styles from "./status.module.css";

/** Measures that may apply, each as its clause with the document, number, date, source and words it comes from. */
export function Measures({ locale, measures }: { locale: Locale; measures: SuggestedMeasure[] }) {
  const say = words(locale, "status");
  if (measures.length === 0) return null;
  return (
    <>
      <h3>{say("suggest.measures")}</h3>
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <h4>
              {measure.title} <span className={styles.verdict}>{measure.verdict}</span>
            </h4>
            <Citation
              locale={locale}
              caution={measure.checkBeforeQuoting}
              source={{ ...measure.document, href: measure.document.url, quote: measure.quote }}
            >
              <p>{measure.benefit}</p>
              {measure.cap && <p>{say("suggest.cap", { cap: measure.cap })}</p>}
              {measure.missing.length > 0 && (
                <p className={styles.hint}>{say("suggest.missing", { facts: measure.missing.join(" · ") })}</p>
              )}
            </Citation>
          </li>
        ))}
      </ul>
    </>
  );
}
