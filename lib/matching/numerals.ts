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

/** "三千" 3000, "两百" 200, "三四百" 350 (the middle of 300 to 400), "十五" 15; null when it is no number. */
export function hanNumber(text: string): number | null {
  let total = 0;
  let pending: number[] = [];
  const flush = (unit: number) => {
    if (pending.length > 0) total += (pending.reduce((sum, digit) => sum + digit, 0) / pending.length) * unit;
    else if (unit >= 10) total += unit;
    pending = [];
  };
  for (const char of text) {
    const digit = DIGITS[char];
    const unit = UNITS[char];
    if (digit !== undefined) pending.push(digit);
    else if (unit !== undefined) flush(unit);
    else return null;
  }
  flush(1);
  return total > 0 ? total : null;
}

/** A number as people type it: "12,000", "3.9", "三四百"; null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[,,\s]/g, "");
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return hanNumber(plain);
}

const SCALES: [RegExp, number][] = [
  [/^(?:万亿|trillion)$/, 1e12],
  [/^(?:亿|个亿)$/, 1e8],
  [/^(?:千万)$/, 1e7],
  [/^(?:百万)$/, 1e6],
  [/^(?:万)$/, 1e4],
  [/^(?:billion|bn|b)$/, 1e9],
  [/^(?:million|mn|mio|m)$/, 1e6],
  [/^(?:thousand|k)$/, 1e3],
];

/** What a scale word multiplies by; 1 when there is none. */
export function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}
