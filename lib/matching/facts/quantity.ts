import { ENGLISH_NUMERALS, ENGLISH_SCALES, englishRange, hanRange, readNumber, scaleOf } from "../numerals";

/** A number in the text with its scale worked in: 4 to 5 for "四五", 30 000 000 for "3000万". */
export type Quantity = {
  low: number;
  high: number;
  start: number;
  end: number;
  /** "m", "b" and "w" are million, billion and 万 only beside money; elsewhere they are metres, bytes and watts. */
  isLetterScaled: boolean;
  /** "12.500": twelve and a half, or twelve thousand five hundred as written on the Continent. */
  isDotted: boolean;
};

const CURRENCY_LETTERS = "usd|rmb|cny|hkd|eur|twd|ntd|gbp|jpy|sgd|mop|krw";
const DIGITS = String.raw`(?<![\d.]|\d,)(?<![a-z](?<!${CURRENCY_LETTERS}))\d[\d,]*(?:\.\d+)*`;
const HAN = "(?!千[伏瓦克米])[一二两三四五六七八九十百千廿卅几数][一二两三四五六七八九十百千廿卅几零〇]*";
const WORDS = String.raw`\b(?:(?:a|one)\s+)?(?:${[...ENGLISH_NUMERALS, ...ENGLISH_SCALES].join("|")})(?:[\s-]+(?:a\s+|and\s+|of\s+|and\s+a\s+)?(?:${[...ENGLISH_NUMERALS, ...ENGLISH_SCALES].join("|")}))*\b`;
const NUMBER = new RegExp(
  `(${DIGITS})|(${HAN})|(${WORDS})|(?<=[上过超近逾成])(?=[万亿])|(个半)(?=亿)|(半)(?=个?亿)`,
  "g",
);

const HAN_SCALE = /\s*(?:个)?(?:多|来|余|几)?(万亿|千亿|百亿|亿|千万|百万|十万|万|千(?![瓦伏克米])|百)/y;
const EN_SCALE = /\s*(trillion|billion|bn|millions|million|mn|mio\.?|mill|mil|thousand)(?![a-z])/y;
const LETTER_SCALE = /\s?(k|m|b|w)(?![a-z0-9²³/])/y;

const sticky = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

type Atom = Quantity & { scale: number };

function rangeOf([, digits, han, words, oneAndHalf, half]: RegExpMatchArray): [number, number] | null {
  if (digits) {
    const plain = /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? digits.replaceAll(".", "") : digits;
    const value = readNumber(plain);
    return value === null ? null : [value, value];
  }
  if (han) return hanRange(han);
  if (words) return englishRange(words);
  if (oneAndHalf) return [1.5, 1.5];
  return half ? [0.5, 0.5] : [1, 1];
}

function atomAt(text: string, match: RegExpMatchArray): Atom | null {
  const range = rangeOf(match);
  if (!range) return null;
  const start = match.index ?? 0;
  let end = start + match[0].length;
  let scale = 1;
  let isLetterScaled = false;
  const scaled = sticky(HAN_SCALE, text, end) ?? sticky(EN_SCALE, text, end) ?? sticky(LETTER_SCALE, text, end);
  if (scaled) {
    const word = scaled[1] as string;
    scale = scaleOf(word);
    end += scaled[0].length;
    isLetterScaled = /^[mbw]$/.test(word);
  }
  const isDotted = Boolean(match[1] && /^\d{1,3}\.\d{3}$/.test(match[1]) && scale === 1);
  return { low: range[0] * scale, high: range[1] * scale, start, end, isLetterScaled, isDotted, scale };
}

const JOIN = new RegExp(
  String.raw`^\s*(?:${CURRENCY_LETTERS}|hk\$|us\$|nt\$|\$|€|¥)?\s*(?:-|~|to|至|到|or)\s*(?:${CURRENCY_LETTERS}|hk\$|us\$|nt\$|\$|€|¥)?\s*$`,
);

const isBetween = (text: string, { start }: Atom, between: string) =>
  /^\s+and\s+$/.test(between) && /between\s+$/.test(text.slice(Math.max(0, start - 10), start));

/** "30 to 40 million" is one quantity, and so is "一亿五千万"; figures that run into each other otherwise are none. */
function joined(text: string, atoms: Atom[]): Quantity[] {
  const found: Atom[] = [];
  for (const atom of atoms) {
    const last = found.at(-1);
    const between = last && text.slice(last.end, atom.start);
    if (last && between === "") {
      if (last.scale >= 1e8 && atom.scale < last.scale && atom.scale > 1)
        Object.assign(last, { low: last.low + atom.low, high: last.high + atom.high, end: atom.end });
      else found.pop();
      continue;
    }
    if (last && between !== undefined && (JOIN.test(between) || isBetween(text, last, between))) {
      const factor = last.scale === 1 && atom.scale > 1 && last.low < 10_000 ? atom.scale : 1;
      const low = last.low * factor;
      if (atom.high > low) {
        const isLetterScaled = atom.isLetterScaled || last.isLetterScaled;
        Object.assign(last, { low, high: atom.high, end: atom.end, isLetterScaled, scale: atom.scale });
        continue;
      }
    }
    found.push(atom);
  }
  return found;
}

/** Every number of a folded text, in order. */
export function quantities(folded: string): Quantity[] {
  const atoms: Atom[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const atom = atomAt(folded, match);
    if (atom && atom.start >= (atoms.at(-1)?.end ?? 0)) atoms.push(atom);
  }
  return joined(folded, atoms);
}

const PRECISION = 100;
const rounded = (value: number) => Math.round(value * PRECISION) / PRECISION;

/** The figure a quantity stands for, times `factor`; a range counts as its middle and keeps its ends. */
export function figure({ low, high }: Quantity, factor = 1): { value: number; range?: [number, number] } {
  const value = rounded(((low + high) / 2) * factor);
  return low === high ? { value } : { value, range: [rounded(low * factor), rounded(high * factor)] };
}
