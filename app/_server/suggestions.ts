import { type Words, words } from "@/app/_ui/words";
import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import { evidenceFor } from "@/lib/matching/evidence";
import { nameOf, reasonValues } from "@/lib/matching/naming";
import type { Behaviour, MatchResult, Reason } from "@/lib/matching/result";
import { offered, SHOWN_MEASURES, SHOWN_PLACES } from "@/lib/matching/shown";
import type { Evidence, LocationId, PolicySet } from "@/lib/policy/reference";
import { readFactsOf } from "./read-facts";
import { measureOf, type SuggestedMeasure } from "./suggested-measure";

/** Where a statement was read. `title` is null for what is common knowledge and was found in no page. */
export type Proof = {
  text: string;
  title: string | null;
  url: string | null;
  date: string | null;
  quote: string | null;
  /** Which article, or what it says in our words. */
  note: string | null;
  /** From general knowledge, with no page found: to be checked before anyone relies on it. */
  checkBeforeQuoting: boolean;
};
export type Point = { code: string; text: string; side: "for" | "against"; proof: Proof[] };

/** A match in the reader's words, ready to print: nothing in it needs the policy library any more. */
export type Suggestions = {
  behaviour: Behaviour;
  /** False when no place stands out: the page says so rather than sounding sure. */
  isSure: boolean;
  clusters: { id: string; name: string; probability: number; reasons: Point[] }[];
  locations: { id: LocationId; name: string; role: string; score: number; reasons: Point[]; unknowns: string[] }[];
  measures: SuggestedMeasure[];
  questions: string[];
  /** What was read in the message, each thing once. */
  read: { label: string; value: string }[];
  notes: Point[];
};

const CLUSTERS = 3;
const REASONS = 5;
/** These move the score and are no reasons to give: how often a place was chosen before, and what is too small to name. */
const UNSPOKEN = new Set(["place.track-record", "place.other"]);
/** From this many of the bureau's own leads on an investor is told their number; fewer might tell who they were. */
const ENOUGH_LEADS = 3;
const maySay = ({ code, params }: Reason) =>
  !UNSPOKEN.has(code) && !(code.endsWith(".own-leads") && Number(params.count) < ENOUGH_LEADS);
/** What would change the order is always said, however many reasons stand before it. */
const isChange = ({ code }: Reason) => code.startsWith("place.would-lead-");
const LIKELY_CLUSTER = 0.3;
/** Below this chance for the first place nothing stands out [the house's default]. */
const SURE_PLACE = 0.3;

function proofOf(set: PolicySet, evidence: Evidence, text: string, locale: Locale): Proof {
  const source = set.sources.find(({ id }) => id === evidence.sourceId);
  return {
    text,
    title: evidence.title ?? source?.title ?? null,
    url: evidence.url ?? source?.url ?? null,
    date: evidence.date ?? source?.date ?? null,
    quote: evidence.quote,
    note: evidence.note?.[locale] ?? null,
    checkBeforeQuoting: evidence.confidence === "common-knowledge",
  };
}

function proofsFor(set: PolicySet, keys: readonly string[], locale: Locale): Proof[] {
  return keys.flatMap((key) => {
    const cited = evidenceFor(set, key);
    if (!cited) return [];
    const text = cited.text[locale];
    return cited.evidence.length > 0
      ? cited.evidence.slice(0, 2).map((evidence) => proofOf(set, evidence, text, locale))
      : [{ text, title: null, url: null, date: null, quote: null, note: null, checkBeforeQuoting: true }];
  });
}

function pointsOf(set: PolicySet, reasons: readonly Reason[], locale: Locale, say: Words): Point[] {
  return reasons.map((reason) => ({
    code: reason.code,
    text: say(`reason.${reason.code}`, reasonValues(set, reason, locale)),
    side: reason.weight < 0 ? "against" : "for",
    proof: proofsFor(set, reason.evidence, locale),
  }));
}

/** Each label once, with everything read under it: needs and places may be several. */
function readOf(set: PolicySet, result: MatchResult, locale: Locale): Suggestions["read"] {
  const found = new Map<string, string[]>();
  for (const { label, value } of readFactsOf(set, result.facts, locale)) {
    const values = found.get(label) ?? [];
    found.set(label, values.includes(value) ? values : [...values, value]);
  }
  return [...found].map(([label, values]) => ({ label, value: values.join(" · ") }));
}

/** What an investor is shown of a match: few, in words, each with its proof, and only what may be offered at `now`. */
export function suggestionsOf(set: PolicySet, result: MatchResult, locale: Locale, now: Date): Suggestions {
  const say = words(locale, "matching");
  const today = dayOf(now);
  const points = (reasons: readonly Reason[]) => pointsOf(set, reasons, locale, say);
  const isMatch = result.behaviour === "match";
  const likely = result.clusters.filter(({ probability }, index) => index === 0 || probability >= LIKELY_CLUSTER);
  return {
    behaviour: result.behaviour,
    isSure: isMatch && (result.locations[0]?.probability ?? 0) >= SURE_PLACE,
    clusters: (isMatch ? likely.slice(0, CLUSTERS) : []).map(({ id, probability, reasons }) => ({
      id,
      name: nameOf(set, "cluster", id, locale),
      probability,
      reasons: points(reasons.filter(maySay)),
    })),
    locations: result.locations.slice(0, SHOWN_PLACES).map(({ id, score, reasons, unknowns }) => {
      const location = set.locations.find((each) => each.id === id);
      return {
        id,
        name: location?.name[locale] ?? id,
        role: location?.role[locale] ?? "",
        score,
        reasons: points([
          ...reasons.filter((reason) => maySay(reason) && !isChange(reason)).slice(0, REASONS),
          ...reasons.filter(isChange),
        ]),
        unknowns: unknowns.map((need) => nameOf(set, "need", need, locale)),
      };
    }),
    measures: offered(set, result, today)
      .slice(0, SHOWN_MEASURES)
      .map((each) => measureOf(set, each, today, locale)),
    read: readOf(set, result, locale),
    questions: result.questions.map((code) => say(`question.${code}`)),
    notes: points(result.notes),
  };
}
