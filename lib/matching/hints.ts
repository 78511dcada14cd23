import type { Industry, Product } from "./knowledge";
import type { Hit, Reading } from "./lexicon";
import { type Cues, rolesOf, standing } from "./roles";
import { HINT } from "./weights";
import { tokens } from "./words";

type Pull = { industry: string; weight: number };
/** Term -> the lines of business it hints at. */
export type Hints = Map<string, Pull[]>;

const HAN_RUN = /[\u3400-\u9fff]{2,}/g;

/** Words of Latin script and pairs of Chinese characters, each with its place. */
function* terms(folded: string): Generator<{ term: string; start: number; end: number }> {
  for (const { stem, start, end } of tokens(folded)) if (stem.length > 2) yield { term: stem, start, end };
  for (const run of folded.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run[0].length; i++) {
      yield { term: run[0].slice(i, i + 2), start: run.index + i, end: run.index + i + 2 };
    }
  }
}

/**
 * What the parts of known phrases point at: "ductile iron" is in no list, but "iron" stands in many phrases of
 * foundries and in few others. A term that points everywhere points nowhere.
 */
export function hintsFrom(industries: Industry[], products: Product[]): Hints {
  const counts = new Map<string, Map<string, number>>();
  const see = (text: string, industry: string, weight: number) => {
    const heard = new Set<string>();
    for (const { term } of terms(text)) heard.add(term);
    for (const term of heard) {
      const seen = counts.get(term) ?? new Map<string, number>();
      seen.set(industry, (seen.get(industry) ?? 0) + weight);
      counts.set(term, seen);
    }
  };
  for (const { id, name } of industries) for (const text of [name.zh, name.en.toLowerCase()]) see(text, id, 1.5);
  for (const { industry, zh, en, weight } of products)
    for (const phrase of [...zh, ...en]) see(phrase.toLowerCase(), industry, Math.min(1, weight));
  const hints: Hints = new Map();
  for (const [term, seen] of counts) {
    if (seen.size > HINT.widest) continue;
    let total = HINT.doubt;
    for (const count of seen.values()) total += count;
    hints.set(
      term,
      [...seen].map(([industry, count]) => ({ industry, weight: count / total })),
    );
  }
  return hints;
}

/** Industry id -> how much the words no list knows point at it. `taken` are the spans already understood. */
export function readHints(reading: Reading, hints: Hints, cues: Cues, taken: Hit<unknown>[]): Map<string, number> {
  const found: Hit<Pull[]>[] = [];
  const heard = new Set<string>();
  for (const { term, start, end } of terms(reading.folded)) {
    const value = hints.get(term);
    if (!value || heard.has(term)) continue;
    if (taken.some((hit) => start < hit.end && end > hit.start)) continue;
    heard.add(term);
    found.push({ value, start, end, words: term, fuzzy: false });
  }
  found.sort((a, b) => a.start - b.start);
  const roles = rolesOf(reading, found, cues);
  const sums = new Map<string, number>();
  found.forEach((hit, i) => {
    const weight = Math.max(0, standing(roles[i] ?? "plain", hit, reading.text.length));
    for (const pull of hit.value) sums.set(pull.industry, (sums.get(pull.industry) ?? 0) + weight * pull.weight);
  });
  for (const [industry, sum] of sums) {
    const amount = Math.min(HINT.most, HINT.weight * (sum - HINT.floor));
    if (amount > 0) sums.set(industry, amount);
    else sums.delete(industry);
  }
  return sums;
}
