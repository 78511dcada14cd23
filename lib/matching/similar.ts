import type { Reading } from "./lexicon";

export type WordWeights = { of: (reading: Reading) => Map<string, number> };

const HAN_RUN = /[\u3400-\u9fff]{2,}/g;
const COMMON = new Set(
  "the and for with from our are that this will have has into its they their plant production product company base park group project making maker one two new make want need near".split(
    " ",
  ),
);

/** Stems of Latin words and pairs of Chinese characters: enough to compare two short descriptions. */
function* terms(reading: Reading): Generator<string> {
  for (const token of reading.tokens) if (token.stem.length > 2 && !COMMON.has(token.stem)) yield token.stem;
  for (const run of reading.folded.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run[0].length; i++) yield run[0].slice(i, i + 2);
  }
}

/** Terms seen in few of `readings` weigh more; a term seen in none weighs nothing. */
export function wordWeights(readings: Reading[]): WordWeights {
  const count = new Map<string, number>();
  for (const reading of readings)
    for (const term of new Set(terms(reading))) count.set(term, (count.get(term) ?? 0) + 1);
  return {
    of(reading) {
      const weights = new Map<string, number>();
      for (const term of terms(reading)) {
        const seen = count.get(term);
        if (seen) weights.set(term, Math.log((readings.length + 1) / seen));
      }
      return weights;
    },
  };
}

/** How alike two weightings are, 0 to 1. `weigh` makes some keys count more. */
export function cosine(
  a: Map<string, number>,
  b: Map<string, number>,
  weigh: (key: string) => number = () => 1,
): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [key, value] of a) {
    const weighed = value * weigh(key);
    aa += weighed * weighed;
    const other = b.get(key);
    if (other) dot += weighed * other * weigh(key);
  }
  for (const [key, value] of b) bb += (value * weigh(key)) ** 2;
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}
