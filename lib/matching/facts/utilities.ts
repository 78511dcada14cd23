import type { FoundFact } from "../result";
import { around, distance, isDenied, next, type Sheet } from "./clause";
import { electricityAt } from "./electricity";
import { figure, type Quantity } from "./quantity";

const POWER_UNITS: [RegExp, string][] = [
  [/\s*(?:mva|兆伏安)(?![a-z])/y, "MVA"],
  [/\s*(?:kva|千伏安)(?![a-z])/y, "kVA"],
  [/\s*(?:mw|兆瓦|megawatts?)(?![a-z]|[·.\s-]?(?:h|小?时))/y, "MW"],
  [/\s*(?:kw|千瓦|kilowatts?)(?![a-z]|[·.\s-]?(?:h|小?时))/y, "kW"],
];
const VOLTS = /\s*(?:kv|千伏(?!安))(?![a-z])/y;
const POWER_WORDS =
  /power|electric\w*|supply|load|substation|transformers?|feed|demand|grid|formation|draw|用电|电力|供电|负荷|变压器|变电站|配电|电量|装机容量需|电要|要电|专线|进线|接入|报装/g;
/** Ratings of what is made or built, not what the works would draw. */
const RATED =
  /^\s*(?:[a-z-]+ ){0,2}(?:cabinets?|chargers?|motors?|inverters?|engines?|generators?|turbines?|batter\w+|modules?|solar|wind|pv|photovoltaics?|storage|farm|lasers?|cables?|switchgears?|breakers?|insulators?|pile|units?\b|equipment|products?|power station|power plant|h\b)|^\s*(?:的)?(?:光伏|风电|储能|充电|电机|机组|电缆|开关|断路器|绝缘|逆变器|激光|柜|桩|时|级(?:电缆|变压器|设备)|电站|及以下)/;
const MADE =
  /(?:make|making|made|manufactur\w+|produc\w+|build|sell|assembl\w+|生产|制造|做|研发|主营|年产)[^,.。;]{0,26}$/;

const unitOf = (text: string, at: number): { unit: string; end: number } | null => {
  for (const [pattern, unit] of POWER_UNITS) {
    const match = next(text, at, pattern);
    if (match) return { unit, end: at + match[0].length };
  }
  return null;
};

function powerAt(text: string, quantity: Quantity): FoundFact | null {
  if (quantity.isLetterScaled) return null;
  const volts = next(text, quantity.end, VOLTS);
  const power = unitOf(text, quantity.end);
  if (!volts && !power) return null;
  const end = volts ? quantity.end + volts[0].length : (power?.end ?? 0);
  const clause = around(text, quantity.start, end);
  const asked = distance(POWER_WORDS, clause);
  if (RATED.test(clause.after) || isDenied(clause.before)) return null;
  if (MADE.test(clause.before) && (volts || asked > 6)) return null;
  if (!/VA$/.test(power?.unit ?? "") && asked > 24) return null;
  const span: [number, number] = [quantity.start, end];
  if (volts) return { name: "voltage", ...figure(quantity), unit: "kV", span };
  return { name: "power", ...figure(quantity), unit: power?.unit, span };
}

const VOLUME = /\s*(?:立方米?|方|吨|m3|m³|cubic met(?:er|re)s?|cbm|tons?|tonnes?|t)(?![a-z])/y;
const PER_DAY =
  /^\s*(?:of (?:fresh |tap |process |clean |pure |waste |industrial )?(?:water|effluent)\s*)?(?:\/\s*(?:d|day|天|日)\b|\/\s*[天日]|(?:a|per|each|every) day\b|daily|每[天日]|一[天日])/;
const DAY_BEFORE = /(?:日|每天|每日|一天|daily)[^,.。;]{0,8}$/;
const WATER_WORDS = /water|用水|耗水|水量|供水|取水|水\b/g;
const SPENT_WORDS = /effluent|waste ?water|sewage|discharg\w+|废水|污水|排水|排放/g;

function waterAt(text: string, quantity: Quantity): FoundFact | null {
  const volume = next(text, quantity.end, VOLUME);
  if (!volume || quantity.isLetterScaled) return null;
  const unitEnd = quantity.end + volume[0].length;
  const clause = around(text, quantity.start, unitEnd);
  const after = PER_DAY.exec(clause.after);
  if (!after && !DAY_BEFORE.test(clause.before)) return null;
  const spent = distance(SPENT_WORDS, clause);
  const fresh = distance(WATER_WORDS, clause);
  if (Math.min(spent, fresh) > 16 || isDenied(clause.before)) return null;
  const span: [number, number] = [quantity.start, unitEnd + (after?.[0].length ?? 0)];
  return { name: spent <= fresh ? "effluent-volume" : "water", ...figure(quantity), unit: "t/day", span };
}

const PER_HOUR =
  /\s*(?:吨|蒸吨|tons?|tonnes?|t)\s*(?:of steam\s*)?(?:\/\s*(?:h|hr|hour|小时|时)|(?:per|an) hour|每小时|一小时)(?![a-z])/y;
const STEAM_WORDS = /steam|蒸汽|蒸气|供热|用汽/g;

function steamAt(text: string, quantity: Quantity): FoundFact | null {
  const unit = next(text, quantity.end, PER_HOUR);
  if (!unit || quantity.isLetterScaled) return null;
  const end = quantity.end + unit[0].length;
  if (distance(STEAM_WORDS, around(text, quantity.start - 1, end)) > 14 && !/steam/.test(unit[0])) return null;
  return { name: "steam", ...figure(quantity), unit: "t/h", span: [quantity.start, end] };
}

const DOUBLE =
  /\b(?:double|dual|two independent|redundant)[- ](?:circuit|power|feed|feeder|supply|source)s?(?: (?:supply|feed|source|power))?\b|\btwo (?:power )?(?:feeds|feeders|supplies)\b|双回路(?:供电)?|双电源|双路供电|两路(?:供电|电源)/g;

/** Power, voltage and electricity a year asked for, double supply, water and waste water a day, steam an hour. */
export function readUtilities({ text, numbers }: Sheet): FoundFact[] {
  const found: FoundFact[] = [];
  for (const quantity of numbers) {
    const fact =
      powerAt(text, quantity) ?? electricityAt(text, quantity) ?? waterAt(text, quantity) ?? steamAt(text, quantity);
    if (fact && !found.some(({ name }) => name === fact.name)) found.push(fact);
  }
  for (const { index, 0: words } of text.matchAll(DOUBLE)) {
    const { before } = around(text, index, index + words.length);
    if (isDenied(before) || found.some(({ name }) => name === "double-supply")) continue;
    found.push({ name: "double-supply", value: true, span: [index, index + words.length] });
  }
  return found;
}
