import type { Reading } from "./lexicon";
import { readNumber, scaleOf } from "./numerals";
import type { FoundFact } from "./result";

const NUM = String.raw`\d[\d,]*(?:\.\d+)?`;
const HAN_NUM = "[一二两三四五六七八九十百千]+";
const EN_SCALE = "billion|bn|million|mn|mio|thousand|trillion|m|b|k";
const HAN_SCALE = "万亿|个亿|亿|千万|百万|万";
const CURRENCY = String.raw`rmb|cny|yuan|hk\$|hkd|us\$|usd|eur|euros?|gbp|sgd|s\$|nt\$|twd|jpy|krw|€|£|\$|¥|人民币|港元|港币|港纸|美元|美金|欧元|日元|台币|新台币|新元|元|蚊`;

const CODES: [RegExp, string][] = [
  [/^(?:rmb|cny|yuan|¥|人民币|元|蚊)$/, "CNY"],
  [/^(?:hk\$|hkd|港元|港币|港纸)$/, "HKD"],
  [/^(?:us\$|usd|\$|美元|美金)$/, "USD"],
  [/^(?:eur|euros?|€|欧元)$/, "EUR"],
  [/^(?:gbp|£)$/, "GBP"],
  [/^(?:sgd|s\$|新元)$/, "SGD"],
  [/^(?:nt\$|twd|台币|新台币)$/, "TWD"],
  [/^(?:jpy|日元)$/, "JPY"],
  [/^krw$/, "KRW"],
];
const codeOf = (word: string | undefined) => CODES.find(([pattern]) => word && pattern.test(word))?.[1];

/** A range counts as its middle: "300-400 million" is 350 million. */
function middle(low: string, high: string | undefined): number | null {
  const a = readNumber(low);
  const b = high ? readNumber(high) : null;
  return a === null ? null : b !== null && b > a ? (a + b) / 2 : a;
}

type Rule = {
  name: string;
  pattern: RegExp;
  read: (match: RegExpMatchArray) => Omit<FoundFact, "name" | "span"> | null;
};

const RANGE = String.raw`(${NUM})(?:\s*(?:-|to|至|到|~|or)\s*(${NUM}))?`;

function money(low: string, high: string | undefined, scale: string | undefined, currency: string | undefined) {
  const value = middle(low, high);
  if (value === null) return null;
  return { value: Math.round(value * scaleOf(scale)), unit: codeOf(currency) ?? "CNY" };
}

const AREA_UNITS: [RegExp, number][] = [
  [/^(?:公顷|ha|hectares?)$/, 15],
  [/^acres?$/, 6.07],
];
const FLOOR_FEET = /^(?:sq\.?\s?ft|square feet|sqft|平方呎|呎|尺)$/;

const measured = (name: string, units: string, unit: string): Rule => ({
  name,
  pattern: new RegExp(String.raw`(?<![\w.])${RANGE}\s*(${units})(?![a-z])`, "g"),
  read: (m) => {
    const value = middle(m[1] as string, m[2]);
    return value === null ? null : { value, unit: unit || (m[3] as string) };
  },
});

const RULES: Rule[] = [
  {
    name: "amount",
    pattern: new RegExp(String.raw`(${CURRENCY})\s*${RANGE}\s*(${EN_SCALE}|${HAN_SCALE})?(?![a-z])`, "g"),
    read: (m) => money(m[2] as string, m[3], m[4], m[1]),
  },
  {
    name: "amount",
    pattern: new RegExp(String.raw`${RANGE}\s*(${EN_SCALE}|${HAN_SCALE})\s*(?:of\s)?(${CURRENCY})`, "g"),
    read: (m) => money(m[1] as string, m[2], m[3], m[4]),
  },
  {
    name: "amount",
    pattern: new RegExp(
      String.raw`(?:投资|投入|总投)[^,。;]{0,8}?(${NUM}|${HAN_NUM})\s*(${HAN_SCALE})(${CURRENCY})?`,
      "g",
    ),
    read: (m) => money(m[1] as string, undefined, m[2], m[3]),
  },
  {
    name: "amount",
    pattern: new RegExp(String.raw`(${HAN_NUM})\s*(亿|万)(?:${HAN_SCALE})?\s*(${CURRENCY}|就能|左右|的?投资)`, "g"),
    read: (m) => money(m[1] as string, undefined, m[2], codeOf(m[3]) ? m[3] : undefined),
  },
  {
    name: "land",
    pattern: new RegExp(String.raw`(?:${RANGE}|(${HAN_NUM}))\s*\+?\s*(万亩|亩|mu\b|公顷|ha\b|hectares?|acres?)`, "g"),
    read: (m) => {
      const value = m[1] ? middle(m[1], m[2]) : readNumber(m[3] as string);
      const factor = m[4] === "万亩" ? 10_000 : (AREA_UNITS.find(([unit]) => unit.test(m[4] as string))?.[1] ?? 1);
      return value === null ? null : { value: Math.round(value * factor * 100) / 100, unit: "mu" };
    },
  },
  {
    name: "floor-area",
    pattern: new RegExp(
      String.raw`(?:${RANGE}\s*(万)?|(${HAN_NUM})(万)?)\s*(m2|m²|sqm|sq\.?\s?m|square met(?:er|re)s?|平方米|平米|平方呎|平方|方|sq\.?\s?ft|sqft|square feet|呎)(?![a-z])`,
      "g",
    ),
    read: (m) => {
      const value = m[1] ? middle(m[1], m[2]) : readNumber(m[4] as string);
      if (value === null) return null;
      const feet = FLOOR_FEET.test(m[6] as string) ? 0.0929 : 1;
      return { value: Math.round(value * (m[3] || m[5] ? 10_000 : 1) * feet), unit: "m2" };
    },
  },
  {
    name: "jobs",
    pattern: new RegExp(
      String.raw`${RANGE}\s*\+?\s*(?:line |skilled |more |new |local |full-time )?(?:workers?|people|staff|employees?|jobs|persons|headcount|engineers)`,
      "g",
    ),
    read: (m) => {
      const value = middle(m[1] as string, m[2]);
      return value === null ? null : { value, unit: "people" };
    },
  },
  {
    name: "jobs",
    pattern: new RegExp(
      String.raw`(${NUM}|${HAN_NUM})(?:多|来|余|几)?\s*(?:名)?(?:个)?(?:人|工人|员工|女工|岗位)`,
      "g",
    ),
    read: (m) => {
      const value = readNumber(m[1] as string);
      return value === null || value < 5 ? null : { value, unit: "people" };
    },
  },
  measured("power", "mva|kva|mw|kw|千伏安|千瓦|兆瓦|kv\\b|千伏", ""),
  {
    name: "timing",
    pattern:
      /within (?:\w+ ){1,2}(?:months?|weeks?|years?)|this (?:year|quarter|month)|next (?:year|quarter|month|week|spring|summer|autumn|winter)|by the end of (?:\w+ )?(?:year|\d{4})|(?:in|by) (?:early |mid |late )?20[2-4]\d|asap|immediately|年内|年底前?|本月|下个?月|下半年|上半年|明年|今年|后年|尽快|马上|(?:[一二三四五六七八九十\d]+个?月内)/g,
    read: (m) => ({ value: m[0] }),
  },
  {
    name: "tenure",
    pattern: /\brent\b|\blease\b|\brented\b|\brental\b|租赁|租厂|租用|先租/g,
    read: () => ({ value: "rent" }),
  },
  {
    name: "tenure",
    pattern: /\bbuy\b|\bpurchase\b|\bbought\b|购地|买地|拿地|自有产权|own title/g,
    read: () => ({ value: "buy" }),
  },
];

/** What the text states in figures and plain words, each with its place in the text. Overlaps: the first rule wins. */
export function readFacts(reading: Reading): FoundFact[] {
  const found: FoundFact[] = [];
  for (const { name, pattern, read } of RULES) {
    for (const match of reading.folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some(({ span }) => span && start < span[1] && end > span[0])) continue;
      const fact = read(match);
      if (fact) found.push({ name, ...fact, span: [start, end] });
    }
  }
  return found.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}
