import type { FoundFact } from "../result";
import { around, distance, isDenied, next, type Sheet } from "./clause";
import { figure, type Quantity } from "./quantity";

/** Kinds of labour, by the words that ask for them. The first that fits a counted noun names its kind. */
const KINDS: [string, RegExp][] = [
  ["women", /\b(?:wom[ae]n|female|ladies)(?: (?:workers?|staff|operators?|sewers?))?\b|女工|女员工|女仔|妇女/g],
  [
    "research",
    /\br ?& ?d (?:staff|people|engineers?|team|personnel)|\bresearchers?\b|\bscientists?\b|研发人员|科研人员|研发工程师|研发团队|博士/g,
  ],
  ["engineers", /\bengineers?\b|工程师/g],
  [
    "technicians",
    /\btechnicians?\b|\bskilled (?:workers?|labou?r|staff|operators?)\b|\b(?:cnc|machine) operators?\b|\bwelders?\b|\btechnical staff\b|技工|技术工人?|技术员|技师|熟练工|焊工|数控工/g,
  ],
  [
    "general",
    /\b(?:general|line|unskilled|assembly|production|ordinary|factory|manual|sewing) (?:workers?|operators?|labou?r|hands)\b|普工|普通工人|操作工|流水线工人|一线工人|产线工人|车衣工/g,
  ],
];

const NOUN =
  /\s*\+?\s*(?:or so |more |new |local |full-time |permanent |direct |young |additional |extra |factory )*((?:r ?& ?d |line |general |skilled |unskilled |production |assembly |sewing |female |women |woman |technical |cnc |machine |factory )*(?:workers?|workforce|people|persons?|staff|employees|jobs?\b|positions|operators?|technicians?|engineers?|researchers?|scientists?|women|welders?|labou?rers|hands|posts|pax|headcount|heads\b))(?![a-z])/y;
const HAN_NOUN =
  /\s*\+?\s*(?:多|来|余|几)?\s*(?:个|名|位)?\s*(女工|普工|技工|技术工人?|技术员|技师|熟练工|操作工|产线工人|工人|员工|工程师|研发人员|科研人员|就业岗位|就业|岗位|打工仔|工(?![业厂艺程期时序作资地])|人员|人手|人(?![次民均口家才士大份]))/y;
/** Being said of those whom the project would hire. */
const HIRING =
  /hir\w+|recruit\w*|employ\w*|need|jobs?\b|labou?r|work(?:ers|force)|staff|headcount|用工|招|请|雇|聘|就业|员工|工人|需|要|人手|带动|解决|提供|安排|配|定员/g;
/** People who are there already, who visit, buy or live nearby. */
const NOT_OURS_BEFORE =
  /(?:existing|current(?:ly)?|present|worldwide|globally|group|total of|already|today|we (?:are|have|employ)|have|has|(?<!will )(?<!to )(?<!would )employs?|with|our|serv\w+|现有|目前|现时|而家|原有|全球|集团|全国|总部|公司有|共有|已有|我们有|拥有|服务|接待|容纳|参观|考察|来访|一行|团队共|覆盖)[^,.。;]{0,18}$/;
const NOT_OURS_AFTER =
  /^\s*(?:now\b|today|worldwide|globally|at present|currently|already|in (?:germany|japan|europe|the group|our group|total worldwide)|(?:per|a|each) (?:day|year|hour|month)|visit\w*|will (?:come|visit)|come\b|visitors|company\b|\/\s*[天日年]|次|以上的?规模|参观|考察|来(?:看|访|参观|考察)|的?(?:公司|企业|厂|团队|村|镇|代表团))/;
const VISIT = /visit|delegation|tour|meeting|attend|参观|考察|来访|代表团|开会|见面|食饭/;

type Counted = { quantity: Quantity; start: number; end: number; noun: string };

function countedAt(text: string, quantity: Quantity): Counted | null {
  if (quantity.isLetterScaled || quantity.high < 5 || quantity.high > 60_000) return null;
  const english = next(text, quantity.end, NOUN);
  const match = english ?? next(text, quantity.end, HAN_NOUN);
  if (!match) return null;
  const { start } = quantity;
  const end = quantity.end + match[0].length;
  const noun = match[1] as string;
  const clause = around(text, start, end);
  const soon = clause.before.slice(-26);
  if (isDenied(clause.before) || VISIT.test(`${soon}${clause.after.slice(0, 26)}`)) return null;
  if (NOT_OURS_AFTER.test(clause.after)) return null;
  if (
    NOT_OURS_BEFORE.test(soon) &&
    distance(/will|would|plan\w*|need|hire|hiring|recruit\w*|create|招|用工|新增|需要|带动/g, {
      before: soon,
      after: "",
    }) > 14
  )
    return null;
  // 人 says little by itself: it needs a word of hiring near, or to stand alone in a list of figures.
  const isBare = noun === "人" || noun === "工";
  if (isBare && distance(HIRING, { before: clause.before, after: clause.after.slice(0, 8) }) > 16) return null;
  return { quantity, start, end, noun };
}

const kindOf = (noun: string) => KINDS.find(([, words]) => noun.search(new RegExp(words.source)) >= 0)?.[0];

/** Kinds of labour asked for, each once: with its number where one is written, else just that it is wanted. */
function labour(text: string, counted: Counted[]): FoundFact[] {
  const found = new Map<string, FoundFact>();
  for (const { quantity, noun, start, end } of counted) {
    const kind = kindOf(noun);
    if (kind && !found.has(kind))
      found.set(kind, { name: `labour.${kind}`, ...figure(quantity), unit: "people", span: [start, end] });
  }
  const taken = (start: number) => counted.some((one) => start >= one.start && start < one.end);
  for (const [kind, words] of KINDS) {
    for (const match of text.matchAll(words)) {
      if (found.has(kind) || taken(match.index)) continue;
      const end = match.index + match[0].length;
      const clause = around(text, match.index, end);
      if (isDenied(clause.before) || /(?:our|former|retired|我们的|现有)\s*\S{0,6}$/.test(clause.before)) continue;
      if (
        distance(
          /hir\w+|recruit\w*|need\w*|want|require\w*|available|find|short of|look\w* for|lots of|plenty of|many|mostly|mainly|招|请|需|要|好请|易请|用工|缺|找|多|够/g,
          clause,
        ) > 26
      )
        continue;
      found.set(kind, { name: `labour.${kind}`, value: true, span: [match.index, end] });
    }
  }
  return [...found.values()];
}

/** How many people the project would employ, and of what kind. People already there, visitors and customers are not counted. */
export function readPeople({ text, numbers }: Sheet): FoundFact[] {
  const counted = numbers.flatMap((quantity) => countedAt(text, quantity) ?? []);
  const kinds = labour(text, counted);
  const whole = counted.find(({ noun }) => !kindOf(noun)) ?? (counted.length === 1 ? counted[0] : undefined);
  if (whole) {
    const { quantity, start, end } = whole;
    return [{ name: "jobs", ...figure(quantity), unit: "people", span: [start, end] }, ...kinds];
  }
  const [first, ...others] = counted;
  const last = others.at(-1);
  if (!first || !last || last.end - first.start > 90) return kinds;
  const value = counted.reduce((sum, { quantity }) => sum + (quantity.low + quantity.high) / 2, 0);
  return [{ name: "jobs", value: Math.round(value), unit: "people", span: [first.start, last.end] }, ...kinds];
}
