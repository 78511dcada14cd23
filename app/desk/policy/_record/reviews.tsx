import { date, shortDateTime } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { type Shape, StatusMark, type Tone } from "@/app/_ui/status-mark";
import { words } from "@/app/_ui/words";
import type { PolicyReview } from "@/db";
import type { Locale } from "@/lib/languages";
import type { ReviewState } from "@/lib/policy/kinds";
import styles from "../policy.module.css";

const MARKS: Record<ReviewState, { tone: Tone; shape: Shape }> = {
  correct: { tone: "celadon", shape: "tick" },
  "needs-change": { tone: "seal", shape: "cross" },
  "could-not-verify": { tone: "ochre", shape: "warn" },
};

/** "Checked by Li on 25 November against …": the short form, for beside "check before quoting". */
export function checkedBy(review: PolicyReview, locale: Locale): string {
  const say = words(locale, "library");
  const { reviewerName: name, against, reviewedAt, state } = review;
  return say("review.by", { name, against, date: date(reviewedAt, locale), state: say(`review.state.${state}`) });
}

/** Who held this record against its source, when, against what, and what they found. `hash` is what it says today. */
export function Reviews({
  reviews,
  hash,
  locale,
}: {
  reviews: readonly PolicyReview[];
  hash: string | null;
  locale: Locale;
}) {
  const say = words(locale, "library");
  return (
    <Panel id="reviews" title={say("review.title")} note={reviews.length || undefined}>
      {reviews.length === 0 && <p className={styles.quiet}>{say("review.none")}</p>}
      <ul className={styles.entries}>
        {reviews.map((review) => (
          <li key={review.id}>
            <p className={styles.entryTitle}>
              <StatusMark {...MARKS[review.state]}>{say(`review.state.${review.state}`)}</StatusMark>
            </p>
            <p>{review.note}</p>
            <p className={styles.aside}>
              {review.reviewerName} · {shortDateTime(review.reviewedAt)} ·{" "}
              {say("review.againstWhat", { against: review.against })}
              {review.dueOn && ` · ${say("review.next", { date: date(review.dueOn, locale) })}`}
              {hash !== null && review.hash !== hash && ` · ${say("review.since")}`}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
