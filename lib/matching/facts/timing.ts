import { readNumber } from "../numerals";
import type { FoundFact } from "../result";
import { CALENDAR, type Moment, momentOf } from "./calendar";
import { around, type Sheet } from "./clause";

const NUMERAL = String.raw`\d{1,2}|[一二两三四五六七八九十半]{1,3}|one|two|three|four|five|six|nine|ten|twelve|eighteen`;
const ENGLISH: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
};

/** How soon, or which year, half or quarter: nothing here knows what day it is. */
export type Timing = "within-6-months" | "6-12-months" | "1-2-years" | "later" | Moment;

const bandOf = (months: number): Timing =>
  months <= 6 ? "within-6-months" : months <= 12 ? "6-12-months" : months <= 24 ? "1-2-years" : "later";

function span(written: string, unit: string): Timing | null {
  const value = written === "半" ? 0.5 : (ENGLISH[written] ?? readNumber(written));
  if (value === null) return null;
  return bandOf(/^(?:year|年)/.test(unit) ? value * 12 : /^(?:week|周|星期)/.test(unit) ? value / 4 : value);
}

type Rule = [RegExp, (match: RegExpMatchArray) => Timing | null];
const RULES: Rule[] = [
  ...CALENDAR.map((pattern): Rule => [pattern, ({ groups = {} }) => momentOf(groups)]),
  [
    new RegExp(
      String.raw`\b(?:within|in|inside) (?:the next |about |around )?(?:(?:${NUMERAL})(?:-| to | or ))?(${NUMERAL}) (months?|weeks?|years?)\b`,
      "g",
    ),
    ([, n, unit]) => span(n as string, unit as string),
  ],
  [
    new RegExp(
      String.raw`(?<![\d一二三四五六七八九十])(${NUMERAL})\s*(?:个)?(月|年|周|星期)(?:之?内|以内|后|左右(?=开工|投产|动工))`,
      "g",
    ),
    ([, n, unit]) => span(n as string, unit as string),
  ],
  [/(?<![上下头前])半年(?:之?内|以内|左右)?/g, () => "within-6-months"],
  [
    /\basap\b|as soon as possible|\bimmediately\b|\bat once\b|right away|\burgent(?:ly)?\b|this (?:quarter|month)|next (?:quarter|month)|尽快|马上|立刻|即刻|越快越好|本月|下个?月|本季度|下季度|近期/g,
    () => "within-6-months",
  ],
  [/this (?:year|autumn|winter|summer|spring)|(?<!半)年内|今年内?/g, () => "this-year"],
  [/next (?:year|spring|summer|autumn|fall|winter)|明年|出年|来年/g, () => "next-year"],
  [
    /(?:in|by|from|during|before|end of|early|mid|late)[- ](?:early |mid |late |the end of |q[1-4] |\w+ )?(20[2-4]\d)\b|\bq[1-4] (20[2-4]\d)\b|(20[2-4]\d)\s*年/g,
    ([, a, b, c]) => `year-${Number(a ?? b ?? c)}`,
  ],
];

const PROJECT =
  /start|begin|construct\w*|production|operat\w+|move|open|launch\w*|build|ground|ready|land\b|set up|invest\w*|plan|complete|commission|投产|开工|动工|落地|建成|建厂|搬|启动|投资|开始|入驻|签约|设厂|拿地|建设|计划|完成|开业|起厂/;
/** A time that belongs to something else: a call, a delivery, a warranty, the company's own past. */
const NOT_OURS =
  /visit|call\b|meet\w*|reply|respond|answer|deliver\w*|lead time|pay ?back|warrant\w*|rent[- ]free|free rent|tax holiday|founded|established|since|listed|history|experience|last |reached|turnover|revenue|sales|ended|phases?|expires?|fair\b|exhibition|参观|考察|来访|见面|回复|答复|交货|交付|回本|质保|免租|免税|成立|创立|创办|上市|历史|经验|租约|到期|营收|销售|获得|去年|展会|广交会/;

/** When the project should start. Where several moments are named, the one said of the project counts. */
export function readTiming({ text }: Sheet): FoundFact[] {
  const found: { fact: FoundFact; isOurs: boolean }[] = [];
  for (const [pattern, read] of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const { before, after } = around(text, start, end);
      const comma = /[,、(]/;
      const near = `${before.slice(-34).split(comma).at(-1)}|${after.slice(0, 24).split(comma)[0]}`;
      const value = read(match);
      const isOurs = PROJECT.test(near);
      if (!value || (NOT_OURS.test(near) && !(isOurs && !NOT_OURS.test(near.replace(/plan|invest\w*|计划|投资/g, "")))))
        continue;
      if (/^year-/.test(value) && !isOurs) continue;
      // "明年上半年" is read once, by its most exact rule, which stands first.
      if (found.some(({ fact }) => fact.span && start < fact.span[1] && end > fact.span[0])) continue;
      found.push({ fact: { name: "timing", value, span: [start, end] }, isOurs });
    }
  }
  const [best] = found.sort(
    (a, b) => Number(b.isOurs) - Number(a.isOurs) || (a.fact.span?.[0] ?? 0) - (b.fact.span?.[0] ?? 0),
  );
  return best ? [best.fact] : [];
}
