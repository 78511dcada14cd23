const SPELLINGS: Record<string, string> = {
  aluminum: "aluminium",
  fiber: "fibre",
  mold: "mould",
  molding: "moulding",
  tire: "tyre",
  center: "centre",
  color: "colour",
  jewelry: "jewellery",
  fulfillment: "fulfilment",
};

/** A rough English stem: one spelling, singular. Good enough to meet the vocabulary half-way. */
export function stem(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  const known = SPELLINGS[word];
  if (known) return known;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word))
    return SPELLINGS[word.slice(0, -1)] ?? word.slice(0, -1);
  return word;
}

export type Token = { stem: string; start: number; end: number };

const WORD = /[a-z0-9]+(?:'[a-z]+)?/g;

/** Latin words of folded text, hyphens and slashes taken as spaces. */
export function tokens(folded: string): Token[] {
  const found: Token[] = [];
  for (const match of folded.matchAll(WORD)) {
    found.push({ stem: stem(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const HAN = /[\u3400-\u9fff]/;

/** Whether a phrase must be looked for inside Chinese text rather than between spaces. */
export const isHan = (phrase: string) => HAN.test(phrase);
