import type { FoundFact } from "../result";
import { around, distance, isDenied, next, type Sheet } from "./clause";
import { isPlainlyMoney } from "./plain-money";
import { figure, type Quantity } from "./quantity";

const CURRENCY = String.raw`rmb|cny|yuan|renminbi|hk\$|hkd|hong kong dollars?|us\$|usd|us dollars?|eur(?:os?)?|gbp|pounds?|sgd|s\$|nt\$|ntd|twd|mop|jpy|yen|krw|€|£|\$|¥|人民币|港元|港币|港纸|美元|美金|欧元|英镑|日元|日圆|新台币|台币|澳门元|元|块|蚊`;
const CODES: [RegExp, string][] = [
  [/^(?:rmb|cny|yuan|renminbi|¥|人民币|元|块|蚊)$/, "CNY"],
  [/^(?:hk\$|hkd|hong kong dollars?|港元|港币|港纸)$/, "HKD"],
  [/^(?:us\$|usd|us dollars?|\$|美元|美金)$/, "USD"],
  [/^(?:eur(?:os?)?|€|欧元)$/, "EUR"],
  [/^(?:gbp|pounds?|£|英镑)$/, "GBP"],
  [/^(?:sgd|s\$)$/, "SGD"],
  [/^(?:nt\$|ntd|twd|新台币|台币)$/, "TWD"],
  [/^(?:mop|澳门元)$/, "MOP"],
  [/^(?:jpy|yen|日元|日圆)$/, "JPY"],
  [/^krw$/, "KRW"],
];
const codeOf = (word: string) => CODES.find(([pattern]) => pattern.test(word))?.[1];

const BEFORE = new RegExp(String.raw`(${CURRENCY})\s*(?:of |about |around |approx\.? |约|大约|大概)?\s*$`);
const AFTER = new RegExp(String.raw`\s*(?:of\s|in\s)?\(?(${CURRENCY})(?![a-z])`, "y");

const INVEST =
  /invest\w*|capex|capital (?:cost|expenditure|outlay)|budget|outlay|all-in|put in|spend|投资|总投|投入|投咗|预算|资金|出资|斥资|打算投|想投|想出|拿出/g;
/** Money that is something else: what the company sells, earns, owes or was paid. */
const OTHER =
  /turnover|revenue|sales|sell|sold|profits?|output value|tax(?:es)?\b|earn\w*|registered capital|valuation|valued|orders?\b|exports?|loans?|debts?|borrow\w*|grants?|subsid\w+|salar(?:y|ies)|wages?|market size|market of|market|cluster|savings?|fines?|donat\w+|rent\b|price|cost per|deposit|销售|营收|营业额|年产值|产值|利润|税收|纳税|缴税|注册资本|估值|市值|订单|出口额|贷款|借款|融资到|补贴|补助|奖励|扶持资金|工资|月薪|市场规模|级集群|集群|租金|售价|单价|罚款|做到|卖到|货值|流水|生意额|交易额|库存|应收/g;
const OTHERS_MONEY =
  /(?:competitors?|rivals?|customers?|clients?|neighbou?rs?|another (?:firm|company)|they|竞争对手|对手|同行|客户|隔壁|人哋|别人|邻市|其他企业)[^,.。;、]{0,14}$/;
const PAST =
  /(?:already invested|have invested|has invested|invested|已投资?|已经投|之前投|以前投|去年投|早年投|累计投)[^,.。;]{0,24}$/;
const PAST_FOR_SURE =
  /last year|in 20[01]\d|in 202[0-4]|so far|already|elsewhere|vietnam|另一|越南|去年|已经|已投|早年|累计/;
const FIRST_PHASE =
  /phase (?:one|1|i)\b|first phase|first stage|initial(?:ly)?(?: phase)?|stage one|to start with|一期|首期|第一期|第一阶段|先期|头期/g;
const LATER_PHASE = /phase (?:two|2|ii|three|3|iii)\b|second phase|third phase|later phase|二期|三期|第二期|后期|远期/g;
const TOTAL = /total|in all|altogether|overall|all-in|总投资?|总额|合计|总共|全部|一共|共投|总计/g;
const FIXED = /fixed[- ]assets?|固定资产/g;
const PARTS = /equipment|machinery|machines|\bland (?:cost|price)|working capital|设备|机器|流动资金|购地款|地价/g;
/** "RMB 15 per m²", "三千元一个月": a price, not a sum. */
const PRICE =
  /\s*(?:\/|per\b|a (?:month|day|piece|unit|kilo|kg|ton|tonne|mu|square)\b|each\b|every\b|monthly|每|一(?:个月|平|亩|吨|件|斤|公斤|方|尺)|平方|平米)/y;
const COUNTED =
  /\s*(?:吨|台|套|件|只|辆|亩|公顷|平|方|人|名|头|条|米|支|颗|片|瓶|箱|吋|寸|斤|公斤|度|千瓦|兆瓦|立方|户|株|次|羽|尾|尺|呎|个(?!亿)|份|款|双|粒|张|把|升|公里|级|天|年|月|日|小时|m2|m²|sq|mu\b|t\b|tons?|tonnes?|units?|pieces?|pcs|sets?|cars?|vehicles?|people|workers?|square|cubic|kg|litres?|liters?|km|mw|kw|gw|watts?|pairs?|bottles?|cells?|meters?|metres?|hours?|days?|years?|months?|users?|customers?|subscribers?|parcels?|birds?|pigs?|heads?|%|percent)/y;

/** After a bare English number: the sentence goes on or ends, and no unit follows. */
const NOTHING_COUNTED =
  /\s*(?:[.,;)!?]|$|(?:in|for|on|over|total|initially|to|and|we|at|as|into|here|there|now|if|with)\b)/y;

type Money = {
  quantity: Quantity;
  start: number;
  end: number;
  unit?: string;
  role: "amount" | "first-phase" | "fixed-assets";
  isTotal: boolean;
  rank: number;
};

const SMALLEST = 20_000;

/** The currency written beside a number, and how far the amount reaches with it. */
function denominated(text: string, { start, end }: Quantity): { start: number; end: number; unit?: string } {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  const isWord = before && /[a-z]/.test(before[1] as string);
  const isWhole = before && !(isWord && /[a-z]$/.test(text.slice(0, start - before[0].length)));
  const after = next(text, end, AFTER);
  const to = after ? end + after[0].length : end;
  if (before && isWhole) {
    const unit = codeOf(before[1] as string);
    // 元 before a number belongs to the amount before it.
    if (!/^[元块蚊]$/.test(before[1] as string)) return { start: start - before[0].length, end: to, unit };
  }
  return after ? { start, end: to, unit: codeOf(after[1] as string) } : { start, end };
}

function roleOf(
  text: string,
  at: { start: number; end: number; unit?: string },
): Omit<Money, "quantity" | "start" | "end" | "unit"> | null {
  const clause = around(text, at.start, at.end);
  const invest = distance(INVEST, clause);
  const other = distance(OTHER, clause);
  if (isDenied(clause.before) || OTHERS_MONEY.test(clause.before)) return null;
  if (PAST.test(clause.before) && PAST_FOR_SURE.test(`${clause.before}${clause.after}`)) return null;
  if (other < invest && other <= 26) return null;
  if (Math.min(distance(PARTS, clause), distance(FIXED, clause)) < 5 && distance(FIXED, clause) > 6) return null;
  const isTotal = distance(TOTAL, clause) <= 14;
  if (distance(FIXED, clause) <= 6) return { role: "fixed-assets", isTotal, rank: invest };
  const first = distance(FIRST_PHASE, clause);
  const total = distance(TOTAL, clause);
  if (distance(LATER_PHASE, clause) < Math.min(first, total, 12)) return null;
  return { role: first <= 16 && first < total ? "first-phase" : "amount", isTotal, rank: invest };
}

function moneyAt(text: string, quantity: Quantity): Money | null {
  const at = denominated(text, quantity);
  if (quantity.isLetterScaled && !at.unit) {
    // "500w" without a currency is 万 only where it is being invested, in Chinese.
    const { before } = around(text, quantity.start, quantity.end);
    if (!/w$/.test(text.slice(quantity.start, quantity.end)) || !/(?:投资|投入|预算|资金)[^,。]{0,6}$/.test(before))
      return null;
  }
  if (next(text, at.end, PRICE)) return null;
  const role = roleOf(text, at);
  if (!role) return null;
  const isBig = quantity.low >= SMALLEST;
  if (at.unit) return isBig || (role.rank <= 12 && quantity.low >= 1_000) ? { quantity, ...at, ...role } : null;
  // A bare number is money only where it is plainly being invested and nothing is counted by it.
  const isHan = /[万亿w]$/.test(text.slice(quantity.start, quantity.end));
  if (isBig && isPlainlyMoney(text, quantity)) return { quantity, ...at, unit: isHan ? "CNY" : undefined, ...role };
  if (role.rank > 18 || !isBig || (isHan ? next(text, at.end, COUNTED) : !next(text, at.end, NOTHING_COUNTED)))
    return null;
  return { quantity, ...at, unit: isHan ? "CNY" : undefined, ...role };
}

/** Investment in total, of the first phase, and in fixed assets: one of each, the total before any part. */
export function readMoney({ text, numbers }: Sheet): FoundFact[] {
  const found = numbers.flatMap((quantity) => moneyAt(text, quantity) ?? []);
  return (["amount", "first-phase", "fixed-assets"] as const).flatMap((name) => {
    const [best] = found
      .filter(({ role }) => role === name)
      .sort(
        (a, b) =>
          Number(b.isTotal) - Number(a.isTotal) || Number(a.rank > 18) - Number(b.rank > 18) || a.start - b.start,
      );
    if (!best) return [];
    const { unit, start, end, quantity } = best;
    return [{ name, ...figure(quantity), ...(unit ? { unit } : {}), span: [start, end] as [number, number] }];
  });
}
