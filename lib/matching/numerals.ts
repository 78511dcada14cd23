const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const TENS: Record<string, string> = { 廿: "二十", 卅: "三十" };
/** 几 and 数 stand for some figure below ten. */
const SOME = [2, 9] as const;

/** From the smallest to the largest number a phrase may mean, or null: "三四百" [300, 400], "十几" [11, 19], "三千" [3000, 3000]. */
export function hanRange(written: string): [number, number] | null {
  const text = [...written].map((char) => TENS[char] ?? char).join("");
  let [low, high] = [0, 0];
  let pending: [number, number] | null = null;
  let isVague = false;
  let hasUnit = false;
  for (const char of text) {
    const digit = DIGITS[char];
    const unit = UNITS[char];
    if (char === "几" || char === "数") {
      pending = hasUnit && !pending ? [1, 9] : [...SOME];
      isVague = true;
    } else if (digit !== undefined) pending = pending ? [pending[0], digit] : [digit, digit];
    else if (unit !== undefined) {
      const [from, to] = pending ?? [1, 1];
      low += from * unit;
      high += to * unit;
      pending = null;
      hasUnit = true;
    } else return null;
  }
  // 几 alone is no figure; with a unit it is a rough one.
  if (isVague && !hasUnit) return null;
  low += pending?.[0] ?? 0;
  high += pending?.[1] ?? 0;
  return high > 0 && high >= low ? [low, high] : null;
}

/** "三千" 3000, "两百" 200, "三四百" 350 (the middle of 300 to 400), "十五" 15; null when it is no number. */
export function hanNumber(text: string): number | null {
  const range = hanRange(text);
  return range && (range[0] + range[1]) / 2;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENTHS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const MANY: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, dozen: 12 };
/** Words for some figure, and what it may be. */
const ROUGH: Record<string, [number, number]> = { few: [2, 5], several: [3, 9], couple: [2, 2], some: [2, 9] };

export const ENGLISH_NUMERALS = [...SMALL.slice(1), ...TENTHS, "half", "few", "several", "couple"];
export const ENGLISH_SCALES = Object.keys(MANY);

/** Numbers written out: "two hundred million", "a few hundred thousand" [200 000, 500 000], "half a million"; null when none. */
export function englishRange(text: string): [number, number] | null {
  let total: [number, number] = [0, 0];
  let part: [number, number] | null = null;
  let isHalf = false;
  const plus = (a: [number, number] | null, n: [number, number]): [number, number] =>
    a ? [a[0] + n[0], a[1] + n[1]] : n;
  for (const word of text.split(/[\s-]+/)) {
    const many = MANY[word];
    const small = SMALL.indexOf(word);
    const tenth = TENTHS.indexOf(word);
    if (ROUGH[word]) part = plus(part, ROUGH[word]);
    else if (small >= 0) part = plus(part, [small, small]);
    else if (tenth >= 0) part = plus(part, [(tenth + 2) * 10, (tenth + 2) * 10]);
    else if (word === "half") {
      part = plus(part, [0.5, 0.5]);
      isHalf = true;
    } else if (many !== undefined) {
      part = part ? [part[0] * many, part[1] * many] : [many, many];
      if (many >= 1e3 || (isHalf && many === 12)) {
        total = plus(total, part);
        part = null;
      }
    } else if (!["a", "an", "and", "of"].includes(word)) return null;
  }
  const [low, high] = part ? plus(total, part) : total;
  return high > 0 ? [low, high] : null;
}

/** A number as people type it: "12,000", "3.9", "三四百"; null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[,\s]/g, "");
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return hanNumber(plain);
}

const SCALES: [RegExp, number][] = [
  [/^(?:万亿|trillion)$/, 1e12],
  [/^(?:千亿)$/, 1e11],
  [/^(?:百亿)$/, 1e10],
  [/^(?:亿|个亿)$/, 1e8],
  [/^(?:千万)$/, 1e7],
  [/^(?:百万)$/, 1e6],
  [/^(?:十万)$/, 1e5],
  [/^(?:万|w)$/, 1e4],
  [/^(?:千)$/, 1e3],
  [/^(?:百)$/, 1e2],
  [/^(?:billion|bn|b)$/, 1e9],
  [/^(?:million|millions|mn|mio\.?|mil|mill|m)$/, 1e6],
  [/^(?:thousand|k)$/, 1e3],
];

/** What a scale word multiplies by; 1 when there is none. */
export function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}
