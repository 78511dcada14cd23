import { words } from "@/app/_ui/words";
import { datedVersion } from "@/app/desk/policy/version-name";
import type { Locale } from "@/lib/languages";
import { byDecider, byPolicy, countsOf } from "@/lib/reports/matching";
import { DECIDERS, type Subject } from "@/lib/suggestions/outcomes";
import type { MatchingReport } from "./question";
import type { SplitRow } from "./split-table";

/** By what decided the place: the surer the decision, the less the suggestion can have made it. */
export function deciderRows({ figures }: MatchingReport, locale: Locale): SplitRow[] {
  const t = words(locale, "suggestions");
  const counts = byDecider(figures.cells.place);
  return DECIDERS.map((by) => ({
    key: by,
    name: t(`decider.${by}`),
    counts: counts.get(by) ?? countsOf([]),
    more: { decidedBy: by },
  }));
}

/** By the policy version that answered, the newest first: whether a publication made it better. */
export function versionRows({ figures, versions }: MatchingReport, subject: Subject, locale: Locale): SplitRow[] {
  const counts = byPolicy(figures.cells[subject]);
  return versions.flatMap((version) => {
    const { id } = version;
    const own = counts.get(id);
    return own ? [{ key: id, name: datedVersion(version, locale), counts: own, more: { firstPolicy: id } }] : [];
  });
}
