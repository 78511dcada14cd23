import type { Point, Suggestions } from "@/app/_server/suggestions";
import { DescriptionList } from "@/app/_ui/facts";
import { date } from "@/app/_ui/format";
import { ReasonList } from "@/app/_ui/reason-list";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { Measures } from "./measures";
import { Proofs } from "./proofs";
import styles from "./status.module.css";

function Points({ locale, points, unknowns = [] }: { locale: Locale; points: Point[]; unknowns?: string[] }) {
  const ui = words(locale, "ui");
  const say = words(locale, "status");
  const open =
    unknowns.length > 0
      ? [{ key: "unknown", side: "unknown" as const, text: say("suggest.unknown", { needs: unknowns.join(" · ") }) }]
      : [];
  return (
    <ReasonList
      sides={{ for: ui("reasons.for"), against: ui("reasons.against"), unknown: ui("reasons.unknown") }}
      proof={ui("citation.evidence")}
      reasons={[
        ...points.map((point, index) => ({
          key: `${point.code}-${index}`,
          side: point.side,
          text: point.text,
          evidence: point.proof.length > 0 ? <Proofs locale={locale} proofs={point.proof} /> : undefined,
        })),
        ...open,
      ]}
    />
  );
}

/** Why there is nothing to suggest, said plainly, with what was read and the legal basis. */
function Instead({ locale, suggestions }: { locale: Locale; suggestions: Suggestions }) {
  const say = words(locale, "status");
  const { behaviour, notes } = suggestions;
  return (
    <section aria-labelledby="instead">
      <h2 id="instead">{say(`behaviour.${behaviour}.title`)}</h2>
      <p className={styles.lede}>{say(`behaviour.${behaviour}.body`)}</p>
      {(behaviour === "no_match_restricted" || behaviour === "out_of_area") && (
        <ul className={styles.whys}>
          {notes.map(({ code, text, proof }) => (
            <li key={`${code} ${text}`}>
              <p>{text}</p>
              <Proofs locale={locale} proofs={proof} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Questions({ locale, questions }: { locale: Locale; questions: string[] }) {
  const say = words(locale, "status");
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say("suggest.questions")}</h2>
      <p className={styles.hint}>{say("suggest.questionsNote")}</p>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

/** What was read in the investor's words, so that they can see they were understood. */
function Read({ locale, read }: { locale: Locale; read: Suggestions["read"] }) {
  const say = words(locale, "status");
  if (read.length === 0) return null;
  return (
    <section aria-labelledby="read">
      <h2 id="read">{say("read.title")}</h2>
      <p className={styles.hint}>{say("read.note")}</p>
      <div className={styles.read}>
        <DescriptionList facts={read.map(({ label, value }) => ({ term: label, value }))} />
      </div>
    </section>
  );
}

/** What the matcher made of the inquiry, with reasons and sources; or honestly why it made nothing of it. */
export function SuggestionView({
  locale,
  suggestions,
  madeAt,
}: {
  locale: Locale;
  suggestions: Suggestions;
  madeAt: Date;
}) {
  const say = words(locale, "status");
  const { clusters, locations, measures, questions } = suggestions;
  if (suggestions.behaviour !== "match") {
    return (
      <>
        <Instead locale={locale} suggestions={suggestions} />
        {suggestions.behaviour !== "flag_spam" && <Read locale={locale} read={suggestions.read} />}
        <Questions locale={locale} questions={questions} />
      </>
    );
  }
  return (
    <>
      <Read locale={locale} read={suggestions.read} />
      <section aria-labelledby="places" className={styles.suggest}>
        <div>
          <h2 id="places">{say("suggest.title")}</h2>
          <p className={styles.hint}>
            {say(suggestions.isSure ? "suggest.note" : "suggest.unsure")}{" "}
            {say("suggest.made", { when: date(madeAt, locale) })}
          </p>
        </div>
        <h3>{say("suggest.places")}</h3>
        <ol className={styles.places}>
          {locations.map((location) => (
            <li key={location.id}>
              <h4>{location.name}</h4>
              <p className={styles.role}>{location.role}</p>
              <Points locale={locale} points={location.reasons} unknowns={location.unknowns} />
            </li>
          ))}
        </ol>
        <h3>{say("suggest.clusters")}</h3>
        <ul className={styles.clusters}>
          {clusters.map((cluster) => (
            <li key={cluster.id}>
              <h4>{cluster.name}</h4>
              <Points locale={locale} points={cluster.reasons} />
            </li>
          ))}
        </ul>
        <Measures locale={locale} measures={measures} />
      </section>
      <Questions locale={locale} questions={questions} />
    </>
  );
}
