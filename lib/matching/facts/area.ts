import type { FoundFact } from "../result";
import { around, distance, isDenied, next, type Sheet } from "./clause";
import { figure, type Quantity } from "./quantity";

/** Mu for one unit. */
const LAND: [RegExp, number][] = [
  [/\s*\+?\s*(?:亩|mu\b|mou\b)/y, 1],
  [/\s*\+?\s*(?:公顷|ha\b|hectares?\b)/y, 15],
  [/\s*\+?\s*(?:英亩|acres?\b)/y, 6.07],
];
/** Square metres for one unit. */
const FLOOR: [RegExp, number][] = [
  [/\s*\+?\s*(?:平方呎|平方英尺|平方尺|呎|尺|sq\.?\s?(?:ft|feet|foot)\b\.?|square f(?:ee|oo)t|sqft|ft2|ft²)/y, 0.0929],
  [
    /\s*\+?\s*(?:平方公尺|平方米|方米|平米|平方|平(?![均时常安衡台整])|方(?![案便式面向法形])|㎡|m2\b|m²|sq\.?\s?m(?:et(?:er|re)s?|trs?)?\b\.?|sqms?\b|square met(?:er|re)s?|qm\b)/y,
    1,
  ],
];
const M2_A_MU = 666.67;

const LAND_WORDS = /\bland\b|plots?\b|site area|\bsite\b|parcels?\b|用地|占地|土地|地块|工业地|块地|地皮/g;
const FLOOR_WORDS =
  /floor|workshops?|factory|factories|buildings?|warehouses?|plant\b|clean ?rooms?|lab\w*|offices?|halls?|space|厂房|建筑面积|仓库|仓|车间|楼|办公|铺|洁净|无尘|实验室|厂/g;
/** Area of goods, or something other than area: "年产瓷砖500万平方米", "用水500方". */
const GOODS = /(?:年产|产能|产量|日产|月产|年加工|每年生产|output|capacity|produc\w+|annually)[^,.。;]{0,16}$/;
const GOODS_AFTER =
  /^\s*(?:of (?:tiles?|glass|film|boards?|panels?|fabrics?|foil|leather|flooring|separators?|membranes?)|(?:a|per|each|every) (?:year|month|day)|p\.?a\.?|annually|\/\s*(?:年|月|天|日|y|d|a)|每年|每月|每天|一年|一天|瓷砖|玻璃|薄膜|板材|布|水|木|混凝土|沙|石|天然气|气|土方)/;
const WATER = /(?:用水|耗水|排水|废水|污水|水量|木材|砂石|混凝土|蓄水|库容)[^,。;]{0,8}$/;
/** What there is today is not what is asked for. */
const PRESENT =
  /(?:existing|current(?:ly)?|present|\bnow (?:have|occupy|own|use|rent)|we (?:have|own|occupy)|our (?:old|present|current)|现有|目前|现时|而家|原有|原厂|老厂|旧厂|现厂)[^,.。;]{0,24}$/;
const PRESENT_AFTER = /^\s*(?:at present|today|now\b|currently|的?(?:现有|老厂|旧厂))/;
const PART = /(?:phase (?:one|1|two|2)|first phase|initially|later|reserve|一期|首期|二期|先|预留)[^,.。;]{0,10}$/;

type Area = {
  name: "land" | "floor-area";
  quantity: Quantity;
  factor: number;
  start: number;
  end: number;
  isPart: boolean;
};

function unitAt(text: string, at: number, units: [RegExp, number][]): { factor: number; end: number } | null {
  for (const [pattern, factor] of units) {
    const match = next(text, at, pattern);
    if (match) return { factor, end: at + match[0].length };
  }
  return null;
}

function areaAt(text: string, written: Quantity): Area | null {
  if (written.isLetterScaled) return null;
  const land = unitAt(text, written.end, LAND);
  const floor = land ? null : unitAt(text, written.end, FLOOR);
  const found = land ?? floor;
  if (!found) return null;
  const quantity =
    floor && written.isDotted ? { ...written, low: written.low * 1000, high: written.high * 1000 } : written;
  const { start } = quantity;
  const { end } = found;
  const clause = around(text, start, end);
  if (isDenied(clause.before) || PRESENT.test(clause.before) || PRESENT_AFTER.test(clause.after)) return null;
  if (GOODS.test(clause.before) || GOODS_AFTER.test(clause.after)) return null;
  const isPart = PART.test(clause.before);
  if (land) return { name: "land", quantity, factor: land.factor, start, end, isPart };
  if (WATER.test(clause.before)) return null;
  const unit = text.slice(quantity.end, end).trim();
  // 尺 and 方 are lengths and volumes, too: small figures without a building near are not areas.
  if (/^[尺方平]$/.test(unit) && quantity.low < 300 && distance(FLOOR_WORDS, clause) > 6) return null;
  if (quantity.low < 20) return null;
  const isLand = distance(LAND_WORDS, clause) < Math.min(distance(FLOOR_WORDS, clause), 9);
  return isLand
    ? { name: "land", quantity, factor: found.factor / M2_A_MU, start, end, isPart }
    : { name: "floor-area", quantity, factor: found.factor, start, end, isPart };
}

/** Land in mu and floor space in m². A part ("first 40 mu") counts only where no whole is named. */
export function readAreas({ text, numbers }: Sheet): FoundFact[] {
  const found = numbers.flatMap((quantity) => areaAt(text, quantity) ?? []);
  return (["land", "floor-area"] as const).flatMap((name) => {
    const [best] = found.filter((area) => area.name === name).sort((a, b) => Number(a.isPart) - Number(b.isPart));
    if (!best) return [];
    const { value, range } = figure(best.quantity, best.factor);
    const whole = name === "land" ? value : Math.round(value);
    const ends = range && (name === "land" ? range : (range.map(Math.round) as [number, number]));
    const unit = name === "land" ? "mu" : "m2";
    return [
      { name, value: whole, ...(ends ? { range: ends } : {}), unit, span: [best.start, best.end] as [number, number] },
    ];
  });
}
