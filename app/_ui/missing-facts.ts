import { HTML_LANG, type Locale } from "@/lib/languages";
import { nameOf } from "@/lib/matching/naming";
import type { MatchResult } from "@/lib/matching/result";
import type { Measure, PolicySet } from "@/lib/policy/reference";
import { amountIn, money } from "./format";
import { words } from "./words";

type Found = Pick<MatchResult["measures"][number], "missing" | "locations">;

/** What must still be learnt before it is clear whether a measure applies, with the threshold or the place it hangs on. */
export function missingFacts(set: PolicySet, measure: Measure, found: Found, locale: Locale): string[] {
  const say = words(locale, "matching");
  const { minInvestmentCNY, minForeignInvestmentUSD, minJobs } = measure.eligibility;
  const places = found.locations.map((id) => nameOf(set, "location", id, locale));
  const values: Record<string, Record<string, string | number>> = {
    investment: { amount: money((minInvestmentCNY ?? 0) * 100, locale) },
    "foreign-capital": { amount: amountIn(minForeignInvestmentUSD ?? 0, "USD", locale) },
    jobs: { count: minJobs ?? 0 },
    place: { places: new Intl.ListFormat(HTML_LANG[locale], { type: "disjunction" }).format(places) },
  };
  return found.missing.map((name) => say(`missing.${name}`, values[name]));
}
