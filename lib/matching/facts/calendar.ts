/** A part of a year: beginning, middle, end, half or quarter. */
export const YEAR_PARTS = ["early", "h1", "mid", "h2", "end", "q1", "q2", "q3", "q4"] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** A year, or part of one: `this-year`, `next-year-h1`, `year-2027-q3`; a half or quarter without its year stands alone. */
export type Moment = Year | `${Year}-${YearPart}` | YearPart;
type Year = "this-year" | "next-year" | `year-${number}`;

/** Takes a moment apart: "next-year-h1" into "next-year" and "h1". Null for what is none. */
export function momentParts(value: string): { year: string | null; part: YearPart | null } | null {
  const match = /^(?:(this-year|next-year|year-\d{4})(?:-|$))?(early|mid|end|h[12]|q[1-4])?$/.exec(value);
  if (!match || value.endsWith("-") || !(match[1] || match[2])) return null;
  return { year: match[1] ?? null, part: (match[2] as YearPart | undefined) ?? null };
}

const PARTS: [RegExp, YearPart][] = [
  [/^(?:上半年|h1|1h|(?:the )?first half)/, "h1"],
  [/^(?:下半年|h2|2h|(?:the )?(?:second|2nd|latter) half)/, "h2"],
  [/^(?:第?[一1首]季|头季|q1|1q|(?:the )?(?:first|1st) quarter)/, "q1"],
  [/^(?:第?[二2]季|q2|2q|(?:the )?(?:second|2nd) quarter)/, "q2"],
  [/^(?:第?[三3]季|q3|3q|(?:the )?(?:third|3rd) quarter)/, "q3"],
  [/^(?:第?[四4]季|q4|4q|(?:the )?(?:fourth|4th|last|final) quarter)/, "q4"],
  [/^(?:年?初|年头|early|(?:the )?(?:beginning|start))/, "early"],
  [/^(?:年?中|年中间|mid|(?:the )?middle)/, "mid"],
  [/^(?:年?底|年?尾|年?末|late|(?:the )?end)/, "end"],
];
const partOf = (words: string | undefined) =>
  words ? PARTS.find(([pattern]) => pattern.test(words.trim()))?.[1] : undefined;

function yearOf(words: string | undefined): Year | undefined {
  if (!words) return undefined;
  const [digits] = /20\d\d/.exec(words) ?? [];
  if (digits) return `year-${Number(digits)}`;
  return /明|出年|来年|下年|next/.test(words) ? "next-year" : "this-year";
}

const YEAR_HAN = String.raw`20[2-4]\d\s*年?|明年|出年|来年|下年|今年|本年度?`;
const PART_HAN = "上半年|下半年|第?[一二三四1-4首]季度?|q[1-4]|h[12]|年?底|年?尾|年?末|年初|初|年中|年头";
const PART_EN =
  "h[12]|[12]h|q[1-4]|[1-4]q|(?:the )?(?:first|second|latter|2nd) half|(?:the )?(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter|early|mid|late|(?:the )?(?:end|beginning|start|middle) of";
const YEAR_EN = String.raw`next year|this year|the year|(?:20[2-4]\d)`;

/** Each way of naming part of a year; the year and the part are named groups. */
export const CALENDAR: RegExp[] = [
  new RegExp(String.raw`(?<year>${YEAR_HAN})的?\s*(?<part>${PART_HAN})(?:之?前|以前|左右)?`, "g"),
  new RegExp(String.raw`\b(?<part>${PART_EN})(?:,?[\s-]+|(?=20))(?:of |in |the )?(?<year>${YEAR_EN})\b`, "g"),
  /\b(?<year>20[2-4]\d|next year)(?:'s)?[\s,/-]*(?<part>h[12]|q[1-4]|first half|second half)\b/g,
  /(?<year>)(?<part>上半年|下半年|第[一二三四1-4]季度?|[一二三四]季度)(?:之?前|以前)?/g,
  /\b(?<year>)(?<part>q[1-4]|h[12])\b(?=\s*(?:[.,;)]|$|at the latest|start|production|if))/g,
  /(?<year>年)(?<part>底|尾|末)(?:之?前|以前)?/g,
  /\b(?<year>year)[- ](?<part>end)\b/g,
  /\b(?:by|before|at|towards?) (?<part>(?:the )?end of the (?=year))(?<year>year)\b/g,
];

export function momentOf({ year, part }: { year?: string; part?: string }): Moment | null {
  const [of, piece] = [yearOf(year), partOf(part)];
  if (of) return piece ? `${of}-${piece}` : of;
  return piece ?? null;
}
