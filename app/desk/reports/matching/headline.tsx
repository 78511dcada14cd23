import { number } from "@/app/_ui/format";
import { Stat, StatRow } from "@/app/_ui/stat";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import { countsOf } from "@/lib/reports/matching";
import type { Subject } from "@/lib/suggestions/outcomes";
import { recordsOf } from "../question";
import { share } from "../share";
import { type MatchingReport, narrowed } from "./question";

/** How often the suggestions were right, and of how many leads that can be said at all. */
export function Headline({ report, subject, locale }: { report: MatchingReport; subject: Subject; locale: Locale }) {
  const t = words(locale, "suggestions");
  const counts = countsOf(report.figures.cells[subject]);
  const opens = (n: number, asked: Parameters<typeof narrowed>[1]) =>
    n > 0 ? recordsOf(report, narrowed(subject, asked)) : undefined;
  const of = t("stat.of", { n: number(counts.judged, locale) });
  return (
    <StatRow>
      <Stat
        label={t("stat.first")}
        value={share(counts.first, counts.judged, locale)}
        href={opens(counts.first, "first")}
        note={of}
      />
      <Stat
        label={t("stat.three")}
        value={share(counts.shortlisted, counts.judged, locale)}
        href={opens(counts.shortlisted, "three")}
        note={of}
      />
      <Stat label={t("stat.judged")} value={number(counts.judged, locale)} href={opens(counts.judged, "judged")} />
      <Stat
        label={t("stat.open")}
        value={number(counts.open, locale)}
        href={opens(counts.open, "open")}
        note={t("stat.open-note")}
      />
      <Stat
        label={t("stat.unjudged")}
        value={number(counts.unjudged, locale)}
        href={opens(counts.unjudged, "unjudged")}
        note={t(`stat.unjudged-${subject}`)}
      />
    </StatRow>
  );
}
