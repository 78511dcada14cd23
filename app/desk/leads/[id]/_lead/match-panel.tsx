import Link from "next/link";
import { dateTime, percent } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { words } from "@/app/_ui/words";
import type { Shelf } from "@/app/desk/policy/shelf";
import { versionNames } from "@/app/desk/policy/version-name";
import type { Decision, Match } from "@/db";
import { nameOf, reasonValues } from "@/lib/matching/naming";
import type { PolicySet } from "@/lib/policy/reference";
import { Candidate } from "./candidate";
import styles from "./match.module.css";
import { Measures } from "./measures";
import { type CitedLead, Reasons } from "./reasons";

const FIRST = 3;

/** What the matcher makes of it, with every reason and what proves it; and what an officer said about that. */
export async function MatchPanel({
  match,
  cited,
  shelf,
  current,
  decision,
  decidedBy,
  standing,
  children,
}: {
  match: Match;
  cited: readonly CitedLead[];
  /** The policy library as it was when the match was made. */
  shelf: Shelf;
  /** The library in force. */
  current: PolicySet;
  /** What an officer said of this answer or of one before it. */
  decision: Decision | null;
  decidedBy: string | null;
  /** How the answer stands to the policy in force, where that is another version. */
  standing?: string | null;
  /** Confirm, correct, match again. */
  children?: React.ReactNode;
}) {
  const { locale, set } = shelf;
  const t = words(locale, "leads");
  const m = words(locale, "matching");
  const { result } = match;
  const places = result.locations;
  const versionOf = await versionNames([match.policyVersionId], locale);
  const sure = (probability: number) =>
    probability < 0.01 ? t("page.undecided") : m("probability", { percent: Math.round(probability * 100) });
  const decided = decision && {
    cluster: decision.decidedClusterId ? nameOf(set, "cluster", decision.decidedClusterId, locale) : t("ask.none"),
    place: decision.decidedLocationId ? nameOf(set, "location", decision.decidedLocationId, locale) : t("ask.none"),
    who: decidedBy ?? "",
  };
  return (
    <Panel
      title={t("match.title")}
      id="match"
      note={t("match.made", { when: dateTime(match.madeAt, locale), version: versionOf(match.policyVersionId) })}
      actions={children}
    >
      <div className={styles.match}>
        {standing && <p className={styles.quiet}>{standing}</p>}
        {decided && (
          <Notice tone="ok" title={t(decision.isCorrected ? "match.corrected" : "match.confirmed", decided)}>
            {decision.decisionNote && <p>{decision.decisionNote}</p>}
            {decision.id !== match.id && (
              <p>
                <Link href={`/desk/leads/${match.leadId}/matches/${decision.id}`} prefetch={false}>
                  {t("match.decidedBefore", { when: dateTime(decision.madeAt, locale) })}
                </Link>
              </p>
            )}
          </Notice>
        )}
        {result.behaviour !== "match" && (
          <Notice tone="warn" title={m(`behaviour.${result.behaviour}`)}>
            <p>{m(`behaviourNote.${result.behaviour}`)}</p>
            <Reasons reasons={result.notes} shelf={shelf} />
          </Notice>
        )}
        {result.behaviour === "match" && result.notes.length > 0 && (
          <Notice>
            {result.notes.map((note) => (
              <p key={note.code}>{m(`reason.${note.code}`, reasonValues(shelf.set, note, shelf.locale))}</p>
            ))}
          </Notice>
        )}
        {result.questions.length > 0 && (
          <div>
            <h3>{t("match.questions")}</h3>
            <ul className={styles.questions}>
              {result.questions.map((question) => (
                <li key={question}>{m(`question.${question}`)}</li>
              ))}
            </ul>
          </div>
        )}
        {result.clusters.length > 0 && (
          <section aria-labelledby="match-clusters">
            <h3 id="match-clusters">{t("match.clusters")}</h3>
            {result.clusters.slice(0, FIRST).map(({ id, probability, reasons }) => (
              <Candidate
                key={id}
                name={nameOf(set, "cluster", id, locale)}
                href={`/desk/policy/clusters/${id}`}
                share={probability}
                said={sure(probability)}
              >
                <Reasons reasons={reasons} shelf={shelf} cited={cited} />
              </Candidate>
            ))}
          </section>
        )}
        {places.length > 0 && (
          <section aria-labelledby="match-places">
            <h3 id="match-places">{t("match.places")}</h3>
            <div className={styles.places}>
              {places.slice(0, FIRST).map(({ id, score, probability, reasons, unknowns }, index) => (
                <Candidate
                  key={id}
                  name={nameOf(set, "location", id, locale)}
                  href={`/desk/policy/locations/${id}`}
                  share={Math.min(1, Math.max(0, score))}
                  said={sure(probability)}
                  score={t("match.points", { n: Math.round(score * 100) })}
                >
                  <Reasons
                    score={score}
                    reasons={reasons}
                    unknowns={unknowns}
                    shelf={shelf}
                    cited={cited}
                    most={index === 0 ? 5 : 3}
                  />
                </Candidate>
              ))}
            </div>
            {places.length > FIRST && (
              <details className={styles.others}>
                <summary>{t("match.others", { n: places.length - FIRST })}</summary>
                <ol start={FIRST + 1}>
                  {places.slice(FIRST).map(({ id, probability }) => (
                    <li key={id}>
                      {nameOf(set, "location", id, locale)}{" "}
                      <span className={styles.quiet}>
                        {probability < 0.01 ? t("page.undecided") : percent(probability, locale)}
                      </span>
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </section>
        )}
        <Measures measures={result.measures} shelf={shelf} current={current} />
        <p className={`${styles.quiet} no-print`}>
          <Link href="/desk/reports/matching" prefetch={false}>
            {t("match.trust")}
          </Link>
        </p>
      </div>
    </Panel>
  );
}
