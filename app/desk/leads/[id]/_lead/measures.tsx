import Link from "next/link";
import { missingFacts } from "@/app/_ui/missing-facts";
import { words } from "@/app/_ui/words";
import { recordHref, type Shelf } from "@/app/desk/policy/shelf";
import type { MatchResult } from "@/lib/matching/result";
import type { Offered } from "@/lib/matching/shown";
import { byId } from "@/lib/policy/by-id";
import type { MeasureNature } from "@/lib/policy/measure-nature";
import type { PolicySet } from "@/lib/policy/reference";
import styles from "./match.module.css";
import { Measure, Whys } from "./measure";

/** How many measures stand open; the rest unfold. */
const SHOWN = 5;
const FOLDED = ["general", "indirect", "intention"] as const satisfies readonly MeasureNature[];

const natureOf = ({ measure }: Offered): MeasureNature => measure.nature ?? "open";

/** What to ask the investor, the answer that settles most measures first. */
function toAsk(some: readonly Offered[], shelf: Shelf): [string, number][] {
  const counts = new Map<string, number>();
  for (const { measure, found } of some)
    for (const fact of missingFacts(shelf.set, measure, found, shelf.locale))
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function Asks({ some, shelf }: { some: readonly Offered[]; shelf: Shelf }) {
  const t = words(shelf.locale, "leads");
  const asks = toAsk(some, shelf);
  if (asks.length === 0) return null;
  return (
    <div className={styles.asks}>
      <h4>{t("match.toAsk")}</h4>
      <ul className={styles.questions}>
        {asks.map(([fact, n]) => (
          <li key={fact}>
            {fact} <span className={styles.quiet}>{t("match.settles", { n })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every measure in force with its verdict: offers first, then what holds for all, what is indirect or only planned, the rest with its reason. */
export function Measures({
  measures,
  shelf,
  current,
}: {
  measures: MatchResult["measures"];
  shelf: Shelf;
  current: PolicySet;
}) {
  const t = words(shelf.locale, "leads");
  const known = byId(shelf.set.measures);
  const judged = measures.flatMap((found): Offered[] => {
    const measure = known.get(found.id);
    return measure ? [{ measure, found }] : [];
  });
  const offered = judged.filter(({ found }) => found.verdict !== "does-not-apply");
  const refused = judged.filter(({ found }) => found.verdict === "does-not-apply");
  if (offered.length === 0) return null;
  const open = offered.filter((each) => natureOf(each) === "open");
  const list = (some: readonly Offered[]) => (
    <ul className={styles.measures}>
      {some.map((each) => (
        <Measure key={each.found.id} each={each} shelf={shelf} current={current} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="match-measures">
      <h3 id="match-measures">{t("match.measures")}</h3>
      <Asks some={open} shelf={shelf} />
      {open.length === 0 && <p className={styles.quiet}>{t("match.noOpen")}</p>}
      {list(open.slice(0, SHOWN))}
      {open.length > SHOWN && (
        <details className={styles.others}>
          <summary>{t("match.moreMeasures", { n: open.length - SHOWN })}</summary>
          {list(open.slice(SHOWN))}
        </details>
      )}
      {FOLDED.map((nature) => {
        const some = offered.filter((each) => natureOf(each) === nature);
        return (
          some.length > 0 && (
            <details key={nature} className={styles.others}>
              <summary>{t(`match.nature.${nature}`, { n: some.length })}</summary>
              {list(some)}
            </details>
          )
        );
      })}
      {refused.length > 0 && (
        <details className={styles.others}>
          <summary>{t("match.refused", { n: refused.length })}</summary>
          <ul className={styles.measures}>
            {refused.map(({ measure, found }) => (
              <li key={measure.id} className={styles.measure}>
                <Link href={recordHref("measures", measure.id)} prefetch={false}>
                  {measure.title[shelf.locale]}
                </Link>
                <Whys found={found} shelf={shelf} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
