import type { Hit, Reading } from "./lexicon";

/** Quays for river ships may be called deep, too: "2,000吨级深水码头". */
const RIVER_SHIPS =
  /(?<![\d,.万千])[1-5],?\d{3}[- ]?(?:t|tons?|tonnes?|dwt|吨)级?[^。.;;万]{0,14}$|(?:一|两|二|三|五)千吨级?[^。;万]{0,10}$/;

/** The word goes on to goods: "海盐味饼干", "desert coolers", "海港船务设备". */
const GOODS_AFTER =
  /^(?:味|风味|口味|牌|款|风格|主题|音效|模型|玩具|用(?!地|海)|船用|的?(?:浮筒|浮球|网衣|绳|配件|部件|零件|涂料|模具)|[^,。;!?]{0,3}(?:设备|器材|用品|配件|装备|机械|零部件)|[- ](?:themed?|style|flavou?red|toys?|models?|equipment|gear|coolers?|camps?|projects?|machines?|engines?|pumps?|anchors?|paints?|ropes?|nets?)\b)/;
/** Part of a name: "公司叫“海港…”". */
const NAMED_BEFORE =
  /(?:叫|名叫|名为|品牌|商标|公司名|\bnamed|\bcalled|\bbrand)[^,。;!?]{0,3}[“"「'‘]?[^”"」'’,。;!?]{0,8}$/;
/** Where the goods go or are used. */
const USED_THERE =
  /(?:\b(?:designed|made|built|intended|meant|used|export\w*|ship(?:s|ped|ping)?|sell|sold|suppl\w+|deliver\w*)\b(?: \w+){0,3} (?:for|in|to|on|by)|\bcustomers? (?:in|on|are)|\bmarkets? (?:in|is|are))\b[^.;!?]{0,30}$|(?:出口|卖给|卖去|供应|供给|用于|用在|销往|销去|运去|发往|发去|面向|客户是|客户有)[^。;,!?]{0,10}$/;
/** Said to be nobody's business here. */
const NOT_OURS =
  /^[^。!?;]{0,14}?(?:[跟同与和](?:我们|我哋|我司|本厂)(?:没|冇|无)(?:有)?关系?|与我们无关|不相干|无所谓|不需要|用不着|不用|唔使|不必|没用)|^[^.!?]{0,10}[.!?]\s*(?:ours|we|it|this)\b[^.!?]{0,12}\b(?:doesn't|does not|don't|do not|isn't|is not|no need)\b/;
const INLAND =
  /(?:内陆|平原|工厂里?)(?:造|做|生产|组装)|在内陆|内河(?:船|码头|港)|(?:不|无需|不用|唔使)(?:需要?)?(?:靠|临|近)海|\binland (?:is|works|site|factory)|\briver (?:barges?|port|berth|quay)\b[^.!?]{0,40}\b(?:enough|plenty|fine|fit|suffic\w+|all)\b/;
const INLAND_USELESS =
  /(?:内河|内陆|江边|西江)[^。!?;]{0,8}(?:不行|没用|唔得|不够|不适合|不能)|\b(?:river|inland)[^.!?]{0,24}\b(?:useless|not enough|won't do|will not do|cannot|no good|too shallow)\b/;

/** Whether this need, which no place here can meet, is one of the site: not of the goods, a customer, a name or a denial. */
export function isOfTheSite({ folded }: Reading, { start, end, words }: Hit<unknown>): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  const after = folded.slice(end, end + 60);
  if (!/海|sea|ocean|coast/i.test(words) && RIVER_SHIPS.test(before.slice(-40))) return false;
  if (GOODS_AFTER.test(after) || NAMED_BEFORE.test(before) || USED_THERE.test(before) || NOT_OURS.test(after))
    return false;
  return !INLAND.test(folded) || INLAND_USELESS.test(folded);
}
