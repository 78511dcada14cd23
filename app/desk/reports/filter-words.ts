import { type Words, words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { PolicySet } from "@/lib/policy/reference";
import type { Report } from "./question";

/** The filters of a report in words, for print and files: "今年 · 四会 · 绿色建材". */
export function filterWords(
  { filter, range }: Pick<Report, "filter" | "range">,
  set: PolicySet,
  locale: Locale,
): string {
  const t: Words = words(locale, "reports");
  const period =
    range.from || range.until
      ? `${t(`period.${filter.period}`)} ${range.from ?? ""} – ${range.until ?? ""}`
      : t("period.all");
  const place =
    filter.location &&
    (set.locations.find((each) => each.id === filter.location)?.shortName[locale] ?? t("filter.none"));
  const cluster =
    filter.cluster && (set.clusters.find((each) => each.id === filter.cluster)?.name[locale] ?? t("filter.none"));
  return [period, place, cluster].filter(Boolean).join(" · ");
}
