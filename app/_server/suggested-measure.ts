import { conditionLines, termOf } from "@/app/_ui/condition-lines";
import { missingFacts } from "@/app/_ui/missing-facts";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { Verdict } from "@/lib/matching/result";
import type { Offered } from "@/lib/matching/shown";
import type { PolicySet } from "@/lib/policy/reference";
import { standing } from "@/lib/policy/standing";

/** One measure in the reader's words, with all an officer would want to know before relying on it. */
export type SuggestedMeasure = {
  id: string;
  title: string;
  benefit: string;
  cap: string | null;
  /** `verdict` in words; `verdictId` for programs. */
  verdictId: Verdict;
  verdict: string;
  missing: string[];
  /** What it is, where it cannot simply be claimed: general, indirect, or only planned. */
  nature: string | null;
  conditions: { term: string; values: string[] }[];
  /** Its end was never seen: to be checked before anyone relies on it. */
  checkBeforeQuoting: boolean;
  document: {
    title: string;
    issuer: string;
    level: string;
    number: string | null;
    date: string | null;
    /** "2023 to 2027", as far as it was seen. */
    valid: string | null;
    url: string | null;
  };
  /** The page the words were read in, which may be a copy of the document. */
  page: string | null;
  quote: string | null;
};

export function measureOf(
  set: PolicySet,
  { measure, found }: Offered,
  today: string,
  locale: Locale,
): SuggestedMeasure {
  const say = words(locale, "matching");
  const document = set.documents.find(({ id }) => id === measure.documentId);
  const [evidence] = measure.evidence;
  const source = set.sources.find(({ id }) => id === evidence?.sourceId);
  const page = evidence?.title ?? source?.title ?? null;
  const { nature } = measure;
  return {
    id: measure.id,
    title: measure.title[locale],
    benefit: measure.benefit[locale],
    cap: measure.cap?.[locale] ?? null,
    verdictId: found.verdict,
    verdict: say(`verdict.${found.verdict}`),
    missing: missingFacts(set, measure, found, locale),
    nature: nature && nature !== "open" ? say(`reason.measure.${nature}`) : null,
    conditions: conditionLines(measure.eligibility, locale),
    checkBeforeQuoting: standing(measure, today) === "check-before-quoting",
    document: {
      title: document?.title[locale] ?? page ?? measure.title[locale],
      issuer: measure.issuer[locale],
      level: words(locale, "policy")(`level.${measure.level}`),
      number: document?.docNumber ?? null,
      date: document?.dateIssued ?? evidence?.date ?? source?.date ?? null,
      valid: termOf(measure, locale) || null,
      url: evidence?.url ?? source?.url ?? null,
    },
    page,
    quote: evidence?.quote ?? null,
  };
}
