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

/** Weights with their length known, so that many comparisons cost only the shared keys. */
export type Vector = { weights: Map<string, number>; length: number };

/** `weigh` makes some keys count more. */
export function vector(weights: Map<string, number>, weigh?: (key: string) => number): Vector {
  const weighed = weigh ? new Map([...weights].map(([key, value]) => [key, value * weigh(key)])) : weights;
  let squares = 0;
  for (const value of weighed.values()) squares += value * value;
  return { weights: weighed, length: Math.sqrt(squares) };
}

/** Many vectors, found by the keys they share with one. A posting is two numbers: which vector, and its value. */
export type Space = { size: number; postings: Map<string, number[]> };

export function space(vectors: Vector[]): Space {
  const postings: Space["postings"] = new Map();
  vectors.forEach(({ weights, length }, at) => {
    for (const [key, value] of weights) {
      const list = postings.get(key);
      if (list) list.push(at, value / length);
      else postings.set(key, [at, value / length]);
    }
  });
  return { size: vectors.length, postings };
}

/** How alike each vector of the space is to this one: the cosine, 0 to 1. */
export function likenesses({ size, postings }: Space, { weights, length }: Vector): Float64Array {
  const found = new Float64Array(size);
  if (length === 0) return found;
  for (const [key, value] of weights) {
    const list = postings.get(key);
    if (!list) continue;
    for (let i = 0; i < list.length; i += 2) {
      const at = list[i] as number;
      found[at] = (found[at] as number) + (value * (list[i + 1] as number)) / length;
    }
  }
  return found;
}
