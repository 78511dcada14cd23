import { siteElsewhere } from "./away";
import type { Hit, Reading } from "./lexicon";

/** "Must be in one hour of Guangzhou" asks for a distance, not for Guangzhou. */
const DISTANCE = /hour|minute|\bkm\b|within|near|reach|access|distance|drive|小时|分钟|公里|靠近|距离/;
const OURS = /肇庆|贵市|贵地|贵区|贵县|扩产|第二|zhaoqing|your (?:city|county|district)|second|another/;
const REACH = 40;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).split(/[。!?\n]|\.\s/);
  const after = text.slice(at).split(/[。!?\n]|\.\s/);
  return `${before.at(-1) ?? ""}${after[0] ?? ""}`;
}

/** A place elsewhere that follows a word of decision closely: "we have decided on Dongguan". */
export function decidedOn(reading: Reading, decisions: Hit<unknown>[], elsewhere: Hit<unknown>[]): Hit<unknown> | null {
  for (const decided of decisions) {
    const named = elsewhere.find(({ start }) => {
      if (start < decided.start || start - decided.end > REACH) return false;
      return !DISTANCE.test(reading.folded.slice(Math.min(decided.end, start), start));
    });
    if (named && !OURS.test(sentenceAround(reading.folded, decided.start))) return named;
  }
  return null;
}

const SENTENCE = /[。!?;\n]|[.]\s/;
const WISH_EN =
  /\b(?:want|wants|like to|wish|plan(?:s|ning)?|intend(?:s|ing)?|hope|hoping|aim(?:s|ing)?|looking|look|consider(?:s|ing)?|going to|decided?|prefer|need(?:s)?|search(?:ing)?|seek(?:s|ing)?|evaluating|exploring|interested|thinking of|must|has to|have to)\b/;
const PUT_EN =
  /\b(?:factory|factories|plant|plants|office|offices|land|site|sites|space|project|projects|warehouse|hotel|resort|workshop|base|centre|center|company|facility|facilities|subsidiary|headquarters|hq|shop|building|mill|farm|line|lines|lab|production|showroom|park|premises|plot|berth|yard|invest|investing|build|built|set up|settle|locate|located|open|stay|be|sited|interested|expand|manufacture|produce|land only)(?: (?:only|it|them|again|ourselves))?\s+(?:inside|in|within|at|into|on)\s+(?:(?:the|a|an|either|central|downtown|northern|southern|eastern|western|greater)\s+)*$/;
/** What makes the place an origin, a market or a past of the company instead of its goal. */
const NOT_GOAL_EN =
  /\b(?:our|from|customers?|clients?|buyers?|market|markets|sell|selling|export|exports|ship|supply|supplying|supplier|suppliers|already|currently|now|today|existing|lost|lease|full|moving out|leave|leaving|listing|listed|trade fair|were planning|had planned|near|close)\b/;
const BUT =
  /^.{0,60}?(?:\bbut\b|\bhowever\b|too (?:expensive|costly|dear)|no land|但|可惜|太贵|拿不到|买不到|没有地|不成)/;
const WISH_HAN =
  /(?:想|拟|打算|计划|准备|希望|考虑|决定|谂住|有意|欲|只|意向|确定|选定|已经?|必须|一定|要求|指定|(?<!不)要|批准)[^。!?;,]{0,14}?(?:在|喺|响|到|去|往|于|落户|落在|选址|投资|租|睇)(?:咗|了)?$/;
/** The verb of putting stands before the place already: "必须设在东莞". */
const PLACED_HAN = /(?:设|建|放|落|开|定|选址|落户|留)(?:在|喺|于)?$/;
const PUT_HAN =
  /^[^。!?;]{0,24}?(?:建|设|投|办|租|开|买|拿地|落户|落地|做|搞|起|厂|地块|项目|园区|写字楼|仓|生产|注册|成立)/;
/** The project itself said to stand there: "项目定在襄阳". */
const STANDS_HAN = /(?:项目|新厂|厂址|选址|基地|总部|分厂)[^。!?;,]{0,6}(?:定|落|设|放|建|选)(?:在|于|喺|咗喺)$/;
const WHICH_EN = /\b(?:which|what|where|best)\b[^.!?;]{0,40}\b(?:of|in)\s+(?:the )?$/;
const NEAR_HAN =
  /^(?:[^,。]{0,4}?(?:附近|周边|以外|之外|外围|邻近|旁边|隔壁|的?客户|的?市场|上市|发货|出货|交货|等地的|方向)|[^,。]{0,8}?(?:小时|分钟|公里|车程|[东南西北][边面部]|以[东南西北]|生活圈|经济圈|都市圈))/;
const PAST_HAN = /原计划|本来|原本|之前|以前|曾经|早年|不想|唔想|不再|不打算/;

/** Whether the text wants the project to stand in this place: a wish, something to build or rent, "in", the place. */
function isGoal(folded: string, { start, end }: Hit<unknown>): boolean {
  const before = (
    folded
      .slice(Math.max(0, start - 160), start)
      .split(SENTENCE)
      .at(-1) ?? ""
  ).trimStart();
  const after = folded.slice(end, end + 80);
  if (BUT.test(after)) return false;
  if (STANDS_HAN.test(before)) return true;
  if (WHICH_EN.test(before) && /\b(?:our|we|us)\b/.test(after)) return true;
  const put = PUT_EN.exec(before);
  if (put) {
    const wish = WISH_EN.exec(before);
    return wish !== null && !NOT_GOAL_EN.test(before.slice(wish.index));
  }
  const wish = WISH_HAN.exec(before);
  if (!wish || PAST_HAN.test(before) || NEAR_HAN.test(after)) return false;
  return PLACED_HAN.test(before) || PUT_HAN.test(after);
}

const ASKING =
  /请问|想问|问下|想了解|了解一?下|帮忙查|介绍|联系方式|请教|点样|有冇|有没有|\?|could you|can you|please|who|tell us|send|know/;
const ASKED_HAN =
  /^[^。!?,;]{0,16}?(?:那边|嗰边|当地|招商|政策|地价|租金|园区|土地|流程|管委会|税|补贴|电价|用电|工资|报批|厂房|地块|仲有|还有|有没有|有冇)/;
const ASKED_EN =
  /\b(?:rents?|rental|prices?|price list|wages?|incentives?|tax(?:es)?|polic(?:y|ies)|contacts?|authorit(?:y|ies)|land|statistics|zones?|parks?|permits?)\b[^.!?;]{0,30}\b(?:in|of|for|at)\s+(?:the )?$/;
const ASKED_AFTER_EN =
  /^\s+(?:land|rents?|wages?|industrial|price|prices|polic|incentive|tax|government|investment|zone)/;

/** Whether the text asks for prices, policies or contacts of this place. */
function isAskedOf(folded: string, { start, end }: Hit<unknown>): boolean {
  const around = sentenceAround(folded, start);
  if (!ASKING.test(around)) return false;
  const [before, after] = [folded.slice(Math.max(0, start - 60), start), folded.slice(end, end + 40)];
  return ASKED_HAN.test(after) || ASKED_EN.test(before) || ASKED_AFTER_EN.test(after);
}

const ONLY = /(?:\bonly\b|\bexclusively\b|\bnowhere else\b|只|净系|淨系|仅|唯一|一定要|必须)[^。.!?;,]{0,30}$/;
const HERE = /肇庆|zhaoqing|贵市|贵地|贵区|贵县|贵园|your (?:city|county|district|zone|park|area)/;
const NOT_HERE =
  /(?:肇庆|zhaoqing|广东|贵市|guangdong|china|内地|大陆)[^。.!?;]{0,14}(?:没有?计划|没打算|不考虑|唔考虑|无计划|no plan|not planned|not considered)|(?:不考虑|唔考虑|无计划|没有计划|not (?:in|considering|interested in)|no plans? (?:for|in)|instead of|rather than)[^。.!?;]{0,10}(?:肇庆|zhaoqing|广东|guangdong|贵市|china|内地|大陆)/;

/**
 * The place elsewhere a project is meant for, or null. A goal stands by itself; questions about a place count together
 * with "only there" or "not here". A message that also wants this city is weighed by an officer, not turned away.
 */
export function meantElsewhere(reading: Reading, elsewhere: Hit<unknown>[]): Hit<unknown> | null {
  const { folded } = reading;
  const turnedDown = NOT_HERE.test(folded);
  if (HERE.test(folded) && !turnedDown) return null;
  for (const hit of elsewhere) {
    const goal = isGoal(folded, hit) ? 1 : 0;
    const asked = isAskedOf(folded, hit) ? 0.6 : 0;
    const only = ONLY.test(folded.slice(Math.max(0, hit.start - 60), hit.start)) ? 0.5 : 0;
    if (goal + asked + only + (turnedDown ? 0.5 : 0) >= 1 || siteElsewhere(reading, hit) >= 1) return hit;
  }
  return null;
}
