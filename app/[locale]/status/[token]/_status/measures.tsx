import type { SuggestedMeasure } from "@/app/_server/suggested-measure";
import { Citation } from "@/app/_ui/citation";
import { DescriptionList, type FactLine } from "@/app/_ui/facts";
import { VerdictMark } from "@/app/_ui/verdict-mark";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { quoteLang } from "@/lib/policy/quote-lang";
import styles from "./status.module.css";

/** The document behind a measure and what it asks for; the page it was read in is cited below with its own words. */
function factsOf({ document, cap, missing, conditions }: SuggestedMeasure, locale: Locale): FactLine[] {
  const say = words(locale, "status");
  const several = (values: string[]) =>
    values.length === 1 ? (
      values[0]
    ) : (
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    );
  const issued = [document.level, document.number, document.date].filter(Boolean).join(" · ");
  return [
    ...(missing.length > 0 ? [{ term: say("suggest.missing"), value: several(missing) }] : []),
    ...(cap ? [{ term: say("suggest.cap"), value: cap }] : []),
    ...conditions.map(({ term, values }) => ({ term, value: several(values) })),
    {
      term: say("suggest.document"),
      value: (
        <>
          {document.title}
          <span className={styles.issued}>{issued}</span>
        </>
      ),
    },
    ...(document.valid ? [{ term: say("suggest.valid"), value: document.valid }] : []),
  ];
}

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
            <h4>{measure.title}</h4>
            <VerdictMark verdict={measure.verdictId} locale={locale} />
            {measure.nature && <p className={styles.nature}>{measure.nature}</p>}
            <p>{measure.benefit}</p>
            <DescriptionList facts={factsOf(measure, locale)} />
            <Citation
              locale={locale}
              caution={measure.checkBeforeQuoting}
              source={{
                title: measure.page ?? measure.document.title,
                href: measure.document.url,
                quote: measure.quote,
                quoteLang: measure.quote ? quoteLang(measure.quote) : undefined,
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
