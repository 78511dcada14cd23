import type { FoundFact } from "../result";
import { around, isDenied, next } from "./clause";
import { figure, type Quantity } from "./quantity";

/** Energy drawn over a time, in kWh: 度 in Chinese. */
const UNITS: [RegExp, number][] = [
  [/\s*(?:度电?(?![以之]|假|过)|kw[·.\s-]?hr?s?|kwh|千瓦[·\s]?(?:小?时)|kilowatt[\s-]hours?)(?![a-z])/y, 1],
  [/\s*(?:mw[·.\s-]?hr?s?|mwh|兆瓦[·\s]?(?:小?时)|megawatt[\s-]hours?)(?![a-z])/y, 1e3],
  [/\s*(?:gw[·.\s-]?hr?s?|gwh|吉瓦[·\s]?(?:小?时)|gigawatt[\s-]hours?)(?![a-z])/y, 1e6],
];

const DAYS = 365;
const MONTHS = 12;
const PERIODS: [RegExp, number][] = [
  [
    /(?:\/\s*(?:年|a\b|yr\b|year)|(?:a|per|each|every) (?:year|annum)|annual(?:ly)?|yearly|每年|一年|全年|年(?:度)?(?:总)?(?:用|耗)|年$)/,
    1,
  ],
  [/(?:\/\s*(?:月|mo\b|month)|(?:a|per|each|every) month|monthly|每个?月|一个月|月(?:均)?(?:用|耗)|月$)/, MONTHS],
  [/(?:\/\s*(?:天|日|d\b|day)|(?:a|per|each|every) day|daily|每[天日]|一[天日]|日(?:均)?(?:用|耗)|日$)/, DAYS],
];
const DRAWN =
  /electric|power|consum|draw|\buses?\b|\busing\b|\bneeds?\b|\brequires?\b|demand|用电|耗电|电量|用量|能耗|耗能|电力|食电|用(?:到|掉|大概|大约|约)|要(?:用|大概|约)?|需/;
/** Energy that is made, sold, stored or built is no need: "年发电2000万度", "年产2GWh电芯". */
const MADE =
  /发电|售电|储能|光伏|风电|电站|年产|产能|生产|上网|回收|节电|节约|省电|电池|电芯|generat|produc|output|solar|wind|storage|batter|cells?\b|capacity of|sells?\b|sav(?:e|ing)|export/;

/** Electricity a year in kWh, from what is said to be used a year, a month or a day; null when it is something else. */
export function electricityAt(text: string, quantity: Quantity): FoundFact | null {
  if (quantity.isLetterScaled) return null;
  const unit = UNITS.flatMap(([pattern, factor]) => {
    const match = next(text, quantity.end, pattern);
    return match ? [{ end: quantity.end + match[0].length, factor }] : [];
  })[0];
  if (!unit) return null;
  const { before, after } = around(text, quantity.start, unit.end);
  const [head, tail] = [before.slice(-24), after.slice(0, 26)];
  if (isDenied(before) || MADE.test(`${head}|${tail}`) || !DRAWN.test(`${head}|${tail}`)) return null;
  const said = PERIODS.find(([period]) => period.test(tail)) ?? PERIODS.find(([period]) => period.test(head));
  if (!said) return null;
  const stated = said[0].exec(tail);
  const end =
    stated && /^\s*$/.test(tail.slice(0, stated.index)) ? unit.end + stated.index + stated[0].length : unit.end;
  const span: [number, number] = [quantity.start, end];
  return { name: "electricity", ...figure(quantity, unit.factor * said[1]), unit: "kWh/year", span };
}
