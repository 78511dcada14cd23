/**
 * How an offer sounds, whatever is offered: a price by the piece, a gift, an assurance, a way to pay or to answer, a seller who
 * introduces itself. A second of the same kind adds a
 * little; they add to the phrases of the policy data (advert.ts).
 */
const KINDS: [name: string, weight: number, pattern: RegExp][] = [
  [
    "price",
    0.5,
    /\d+(?:\.\d+)?\s*(?:元|块|分|毛|蚊)(?:钱)?(?:起|一(?:条|个|份|张|天|月|次|盒|斤|瓶)|\/(?:条|个|次|月|天|张|份))|(?:月付|年付|包年|包月|季付|套餐价?)\s*\d+|原价|现价|仅需|只需\d|只要\d+元|全网最低|低至|[一二三四五六七八九]折(?:起|优惠)?|特惠|点(?:数)?低|\d+\s?% ?(?:off|discount)|\brates? (?:start|from|begin)|\bstart(?:s|ing)? (?:from|at) (?:us)?[$€£]|[$€£]\s?\d+(?:\.\d+)?\s?(?:\/|per |a )(?:word|month|page|lead|hour|piece|year|user|click)|\bhalf price\b|\bcheap(?:est)?\b[^.!?]{0,20}\bonline\b|\bfraction of the (?:cost|price)|\bgood quality (?:and )?competitive price|\bcompetitive prices?\b|\bbest price\b/g,
  ],
  [
    "gift",
    0.4,
    /免费(?:试用|养护|赠|送|领|体验|测试|咨询|上门)|(?:再|还|首(?:存|单|充)|注册|报名|下单|充值|签到)(?:即|就|再)?(?:送|赠|返)|送(?:您|你)?[^,。!?;]{1,8}(?:一[个只箱棵盒份台]|vip|箱|券|红包|礼)|包(?:食宿|邮|教|会)|\bfree (?:of charge|sample|audit|trial|quote|demo|consultation|report|gift)|\bfirst \w+ (?:words|pages|leads|months?|hours?) free|\bbonus\b|\bfree spins\b/g,
  ],
  [
    "assurance",
    0.5,
    /包过|包通过|保真|保过|可上网查|学信网|官网可查|不成功(?:全)?退|不过退|无效退|满意(?:再|后)付|先(?:测|验|货|用|做)后(?:付|款)|先款后货|货到付款|验货付款|稳赚|日化|月化|保证(?:效果|排名|通过)|秒(?:开|到|批|过)|(?:\d+|[一二三四五两]|几)(?:个)?(?:天|小时|工作日|个月)(?:内)?(?:出证|拿证|出结果|下证|下款|放款|到账|见效)|加急|不用(?:上课|考试|出国|抵押|担保)|无需(?:上课|考试|抵押)|免考|无移民监|一步到位|\bguarantee(?:d|s)? (?:results?|ranking|returns?|approval|delivery)|\bmoney back|\brisk[- ]free|\bno prescription\b|\bno obligation\b|\b100% (?:safe|legal|genuine|real)\b|\ball opt-in\b|\bverified (?:database|list|leads|contacts)/g,
  ],
  [
    "answer",
    0.4,
    /加(?:我|扣扣?|q|vx|v信|微|薇|威|企鹅)|扣扣|\bvx\b|薇信|威信|点(?:开|击)(?:就|链接|即|查看)|(?:回复|回)\s*["“「]?(?:1|td|t|yes|是)["”」]?(?:退订|了解|领取|$)|退订|转发给|地址发我|名额有限|扫码|进群|认准|速来|还在犹豫|抓紧|\breply ["“']?(?:yes|counts|stop|info|interested)\b|\bfeel free (?:to )?contact\b|\bpls (?:feel free|contact|reply)\b|\bwhat'?s your (?:whatsapp|number|wechat)|\bclick (?:here|below|the link)|\bwould you be interested in\b|\bact (?:now|fast)|\bif you do not reply\b|\badded to your (?:vendor|supplier)|\bvendor list\b|\bsupplier list\b/g,
  ],
  [
    "seller",
    0.5,
    /(?:财务|领导|老板|经理|采购|负责人|人事|校长|业主|宝妈|家人们?|亲)(?:您)?好[,!。~ ]|到货|现货|批发|礼盒装|送礼|团购|可(?:发|开)(?:办公|发票|专票)|有(?:需要|需求)(?:的)?(?:请|可|联系|老板)|(?:专业|长期|承接|提供|办理|代办|代理|可代|诚接)(?:各类|各种|全国)?[^,。!?;]{0,10}(?:业务|服务|团队|平台|证书|证|票|贷款|短信|推广|设计|翻译|养护|租摆|保洁|配送|维修|取证|定位)|政府单位可|企事业单位|\b(?:introduce|offer|present|recommend) (?:you )?our (?:\w+ ){0,2}(?:services?|company|products?|solutions?|agency|team)|\bour (?:language|design|cleaning|marketing|recruitment|consult\w+|translation|catering|printing|software|staffing|legal|accounting|travel) services?\b|\bour clients include\b|\bwe are (?:a )?(?:professional|leading|reliable|experienced) (?:factory|supplier|manufacturer|agency|provider|exporter) (?:of|for|in)\b|\bglad to know you\b|\bon the market (?:of|for)\b|\bto whom it may concern\b|\bdear (?:manager|purchasing|webmaster|friend|owner|customer|user)\b/g,
  ],
  [
    "stranger",
    0.8,
    /寂寞|陪聊|同城(?:妹妹|约|交友)|脱单|saw your profile|felt a connection|lonely|好运(?:连连)?[^。]{0,14}(?:转|不转)|不转[^。]{0,10}(?:摔|倒霉|后悔|厄)|保佑信|转发[^。,]{0,6}(?:个人|个群|好友)|forward this (?:to|message)|\bchain letter\b|bad luck/g,
  ],
];

/** What a second sound of the same kind adds. */
const AGAIN = 0.25;

/** Keys struck at random: no product, no sentence. */
const RUNS =
  /(.)\1{3,}|[bcdfghjklmnpqrstvwxz]{5,}|\b(?=[a-z]*(?:asd|sdf|dfg|fgh|jkl|qwe|wer|zxc|xcv|kfj|ioq))[a-z]{4,}\b|[;,.。]{4,}/g;
const isGibberish = (folded: string) => folded.length < 80 && [...folded.matchAll(RUNS)].length >= 2;

/** What in a text sounds like an offer, and how much; nonsense counts as much as one. */
export function offered(folded: string, original: string): { words: string; weight: number }[] {
  if (isGibberish(folded)) return [{ words: original.slice(0, 40), weight: 1 }];
  return KINDS.flatMap(([, weight, pattern]) => {
    const [first, second] = folded.matchAll(pattern);
    if (!first) return [];
    return [
      { words: original.slice(first.index, first.index + first[0].length), weight: second ? weight + AGAIN : weight },
    ];
  });
}
