import type { Hit, Reading } from "./lexicon";
import { isOrigin } from "./origin";

/** A name that goes on to a park, a district or premises: the place itself is spoken of, not a market or a road to it. */
const PREMISES =
  "(?:园区|开发区|经开区|高新区|工业园|产业园|科技园|园|片区|新区|保税区|保税仓|自贸区|自贸港|临空|街道|镇|乡|村|小镇|港后方|后方|堆场|工业区|地块|庄园|山庄|一带|那一带|那边|嗰边|本地|本土|的地|土地|用地|厂房|办公楼|写字楼|商铺|旧厂|厂址)";
const PREMISES_AFTER = new RegExp(`^(?:市|省|区|县)?[^,。!?;]{0,9}?${PREMISES}`);
const SEEKS_HAN =
  /找|求|揾|搵|想要|要买|想买|买下|想租|租|想投|落户|办厂|设厂|建厂|拿地|能拿|咨询|请问|想问|问|有没有|有冇|还有|仲有|怎么|点样|手续|推荐|对接|转介|名额|租金|地价|几多|多少|哪个|边个/;
/** Somebody else's place: where the sender is or was, sells, buys, compares with, or is named after. */
const NOT_SITE_BEFORE =
  /(?:从|由|离|距|到|靠近|邻近|出口|供应|供|给|客户|客人|买家|销|卖|发往|发到|运去|运到|运往|来自|原来?|现厂|老厂|现在|现|比|比较|对比|辐射|面向|覆盖|配套|口音|籍|叫|名叫|牌|“|"|「|不是|并非|不要|非)(?:在|喺|于|主要|基本)?[^,。!?;]{0,5}$/;
const NOT_SITE_AFTER =
  /^(?:[^,。!?;]{0,8}?(?:给我们|给了|给出|开出|报价|答应|承诺|老厂|现厂|工厂|总部|分公司|基地(?:已|满)|口音|客户|市场|车程|小时|分钟|公里|搬|迁|企业|公司|老板|集团|人\b|的厂|牌|客人|同行|对手|供应商|品牌)|[^,。!?;]{0,6}(?:太贵|没有?地|满了|涨))/;

const ONLY_BEFORE =
  /(?:只|仅|净系|凈系|淨系|唯独)(?:谈|看|睇|考虑|评估|选|能是|能在|想去|想要|限|接受|去|在|喺|要)?[^,。!?;]{0,3}$|(?:一定要|就要|就是想要|就是要|非要|认准|必须是|必须在)(?:在|喺)?[^,。!?;]{0,3}$|\b(?:only|exclusively|nowhere but|must be|has to be)(?: (?:in|at|interested in|looking at|consider))? (?:the )?$/;
const ONLY_AFTER =
  /^(?:(?:,| or | and )[a-z ]{3,20})?\s*(?:only|or nowhere|or nothing)\b|^[^,。!?;]{0,6}(?:不可|不去|才行|才可以)/;
const NO_OTHER =
  /别处|(?:其他|其它|别的|第二个)(?:城市|地方|地区|地市)[^。!?;]{0,8}(?:不|唔|都|免)|不接受其他|不现实|确定去(?:那边|那里)|定(?:了|咗)去|搬到别|no other (?:city|place|town|municipality|location|region)|nowhere else|already (?:hired|signed|bought|leased)[^.!?;]{0,20}there|our market(?: is)? there|is our market|我上下游都|产业链都在那|goes to|went to/;
const FIRST_ALONE = /^[\s"']*(?:[\u4e00-\u9fff]{2,3}省?)?$/;
const FIRST_ALONE_AFTER = new RegExp(`^(?:[\\u4e00-\\u9fff]{0,7}${PREMISES}|[\\u4e00-\\u9fff]{0,4})[,,。;:]`);

const SITE_EN =
  /\b(?:land|sites?|plots?|hectares?|acres?|ha|mu|warehouse|building|office|factory|estate|park|zone|space|villa|winery|vineyard|farm|workshop|premises|unit|shed|yard|facility|hotel|hub|campus|centre|center|grade [a-z] office|sqm|sq ?m|sq ?ft)(?: of [\w,. ]{1,20}?)?(?: (?:for [\w ]{3,40}|available|left|there))? (?:in|at|on|near|around|inside|beside)(?: (?:the|central|downtown|greater|north|south|east|west|[a-z]+,?)){0,3} ?$/;
const SEEKS_EN =
  /\b(?:looking for|look for|could you find|can you find|find us|is there|are there|do you have|which|where|want to (?:buy|rent|lease|build|open|set up)|wish to|need|seeking|search(?:ing)? for|buy|rent|lease|interested in|help us)\b/;
const NOT_SITE_EN =
  /\b(?:our|existing|current|present|already|from|customers?|clients?|buyers?|suppliers?|leaving|left|outgrown|full|closed|old|lost|sold|my)\b[^.!?;]{0,40}$|(?:hours?|minutes?|km|kilomet\w+|drive|reach|distance|road|roads|motorway|expressway|access|close)\b[^.!?;]{0,30}$/;

const SENTENCE = /[。!?;\n]|[.](?=\s|$)/;
const clauseAround = (folded: string, start: number, end: number) => ({
  before:
    folded
      .slice(Math.max(0, start - 120), start)
      .split(SENTENCE)
      .at(-1) ?? "",
  after: folded.slice(end, end + 80).split(SENTENCE)[0] ?? "",
});

/**
 * How surely this place outside the city is where the project is to stand, 1 and more for sure: it is the only one
 * considered, premises there are sought, or the message opens with it as its address.
 */
export function siteElsewhere(reading: Reading, hit: Hit<unknown>): number {
  const { folded } = reading;
  const { before, after } = clauseAround(folded, hit.start, hit.end);
  if (isOrigin(reading, hit)) return 0;
  const noOther = NO_OTHER.test(folded) ? 0.5 : 0;
  if (/[a-z]$/.test(folded.slice(hit.start, hit.end))) {
    if (ONLY_AFTER.test(after) || (ONLY_BEFORE.test(before) && !/\b(?:export|sell|ship|supply)/.test(before))) return 1;
    if (NOT_SITE_EN.test(before)) return noOther;
    const asked = SEEKS_EN.test(before) || SEEKS_EN.test(after);
    return (SITE_EN.test(before) && asked ? 1 : 0) + noOther;
  }
  if (ONLY_BEFORE.test(before) || ONLY_AFTER.test(after)) return 1;
  if (NOT_SITE_BEFORE.test(before) || NOT_SITE_AFTER.test(after)) return 0;
  const premises = PREMISES_AFTER.test(after);
  const opens =
    FIRST_ALONE.test(folded.slice(0, hit.start)) && FIRST_ALONE_AFTER.test(folded.slice(hit.end, hit.end + 16));
  const sought =
    premises &&
    (SEEKS_HAN.test(before) || SEEKS_HAN.test(after) || SEEKS_HAN.test(folded.slice(hit.end, hit.end + 60)));
  return (sought ? 1 : 0) + (opens ? (premises ? 1 : 0.6) : 0) + noOther;
}
