/** What a second sign of the same kind adds. */
const AGAIN = 0.25;
/**
 * Signs that a business means to stay unseen, whatever it is: permits it will not have, a purpose that is disguised, a place
 * chosen because nobody looks. They add up to 1: one sure sign, or several of different kinds.
 */
type Kind = { weight: number; patterns: RegExp[] };

const PAPER_HAN =
  "(?:证照?|资质|许可证?|手续|批文|指标|牌照|牌|环评|环保|检疫证?|联单|备案|产能置换|置换|审批|药证|文号|配额|执照)";
const PAPER_EN =
  "(?:permits?|licen[cs]es?|licen[cs]ing|certificates?|certification|filing|paperwork|papers|approvals?|registration|authori[sz]ation|quota)";

const KINDS: Record<string, Kind> = {
  /** Permits that are refused, not merely missing. */
  unwilling: {
    weight: 1,
    patterns: [
      new RegExp(
        `${PAPER_HAN}[^。!?;]{0,6}?(?:没有|没|冇|无|过期)[^。!?;]{0,6}?(?:也|都)?(?:不打算|办不下来|办唔到|不想(?:办|要)|不买|不准备|没打算)`,
        "g",
      ),
      new RegExp(
        `(?:就)?(?:不用|不要|不走|不办|唔使|唔办|免|甩开)(?:任何|什么)?${PAPER_HAN}(?=[,。;!?]|$|的|就|也)`,
        "g",
      ),
      new RegExp(
        `${PAPER_HAN}[^。!?;,]{0,8}?(?:就)?(?:不做了|不走了|不走|不办了|唔做|唔办|算了|省了)(?=[,。;!?]|$)`,
        "g",
      ),
      new RegExp(
        String.raw`\b${PAPER_EN}\b[^.!?;]{0,30}\b(?:not planned|not intended|never mind|won't bother|do not bother|don't bother|isn't worth|out of the question)\b`,
        "g",
      ),
      new RegExp(
        String.raw`\b(?:without|no|skip(?:ping)?)\s+(?:\w+ ){0,2}${PAPER_EN}(?:, no (?:\w+ ){0,2}${PAPER_EN}|[^.!?;]{0,24}\b(?:no questions|nobody|quiet\w*|discreet\w*|hidden))`,
        "g",
      ),
      /\bgr[ae]y (?:zone|area)\b[^.!?;]{0,24}\b(?:bother|care|mind)|\bno questions(?: asked)?\b|不问(?:来源|去向|来路)|别问(?:来源|太多|那么多)/g,
    ],
  },
  /** Permits said to be missing, without a word of getting them. */
  missing: {
    weight: 0.5,
    patterns: [
      new RegExp(`(?:没有?|冇|无|未取得|不具备)(?:任何|什么|药品|危废|测绘|经营|生产)?${PAPER_HAN}(?!问题)`, "g"),
      new RegExp(`${PAPER_HAN}(?:我们)?(?:也|都|暂时|还)?(?:没有?|冇|办不下来)(?!问题)`, "g"),
      new RegExp(
        String.raw`\b(?:no|without(?: a| any)?|lacking|lack)\s+(?:\w+ ){0,3}?${PAPER_EN}\b(?! (?:problem|issue|trouble|needed|required|change))`,
        "g",
      ),
      /\bunlicen[cs]ed\b|\bunregistered\b|黑作坊|黑工厂|三无/g,
    ],
  },
  /** What is made or sold goes under another name. */
  disguised: {
    weight: 0.75,
    patterns: [
      /(?:以|用|挂|借)[^。!?;,]{0,3}[“"「']?[^。!?;,]{2,10}[”"」']?(?:的)?(?:名头|名义|名目|牌子|幌子|招牌)(?:立项|报|申|备案|做|开|掩)|对外(?:就)?(?:说|称|讲)(?:是|系)?|名义上是|换个(?:名目|说法)|谁也看(?:不|唔)出|看(?:不|唔)出来|零件分开|分开(?:发快递|寄)|拆(?:开|散)(?:寄|发)|冒充|掩人耳目|掩护/g,
      /\b(?:mailed|shipped|declared|labell?ed|invoiced|sent|registered|booked|listed) as ["“']|\bboxes printed to match|\bcover (?:story|business)|\bon paper (?:it|we)|\bno sign on\b|\bunmarked\b|\bwithout (?:customs|the customs|police|inspectors?)\b/g,
    ],
  },
  /** Chosen because nobody looks. */
  unseen: {
    weight: 0.5,
    patterns: [
      /低调|隐蔽|隐秘|偷偷|悄悄|避(?:开|一避)?风头|躲(?:检查|起来|开)|查得(?:严|紧|松)|没人(?:查|管|理)|冇人(?:查|理|管)|离村子远|只要山里|山里(?:安静|找个|偏|面找)|(?:晚上|夜里|半夜|夜间)(?:生产|干|开工|出货|作业|运|没有路灯|开机)|没有路灯|电走农网|偏僻|旧猪舍|废弃(?:石场|矿洞|窑)|村里[^。!?;,]{0,4}好处费|好处费/g,
      /\b(?:discreet\w*|secluded|unobtrusive|hidden|out of sight|after dark|at night only|only at night|by night|under the radar|low profile|keep (?:it )?quiet|off the (?:record|books)|nobody (?:asks|checks|sees|comes|looks)|no (?:inspections?|inspectors?|visitors)|remote (?:barn|farm|shed))\b/g,
    ],
  },
  /** Money and buyers that leave no trace. */
  traceless: {
    weight: 0.5,
    patterns: [
      /(?:租金|货款|工钱|结算|全部)?(?:现金|現金)(?:付|结|交易|结算|支付)|只收现金|不开票|不留(?:名|底)|你懂的|懂的都懂|用(?:usdt|泰达币|虚拟币)(?:结|付)|固定买家上门|产品有人上门/g,
      /\bcash (?:only|rent|payment|in hand)\b|\bpaid in cash\b|\bpay(?:ing)? cash\b|\byou know what (?:i|we) mean\b|\bno (?:invoices?|receipts?|records)\b/g,
    ],
  },
  /** Closed elsewhere for it. */
  expelled: {
    weight: 0.5,
    patterns: [
      /(?:被|遭)(?:关停|取缔|查封|查处|清退|赶|端)|外地[^。!?;,]{0,4}关停|查封|最近[^。!?;]{0,6}查/g,
      /\b(?:closed|shut|raided|kicked out|banned)\b[^.!?;]{0,20}\b(?:last year|by the|in \w+ last|there)\b/g,
    ],
  },
};

/** Asked of an office, or in order: nothing is hidden by somebody who asks how to get a permit. */
const IN_THE_OPEN =
  /怎么(?:办|申请|申报)|如何(?:办|申请|申报)|点样(?:办|申请)|需要(?:办|哪些|什么)(?:手续|证|许可)|申请(?:中|到|许可|办)|正在(?:办|申请)|准备(?:办|申请)|依法|合法|合规|全部手续|手续齐|证照齐|持证|持有|已取得|已办|已批|已获|help us (?:apply|obtain|get)|how (?:do|can|to) (?:we )?(?:apply|obtain|get)|apply(?:ing)? for|in hand|all permits|fully licen|licen[cs]ed by|will (?:apply|obtain)|before we start/;

export type Sign = { start: number; end: number; words: string };

/** The signs of hiding in a text, strong enough together, or none. */
export function hides(folded: string, original: string): Sign[] {
  if (IN_THE_OPEN.test(folded)) return [];
  const found: Sign[] = [];
  let sum = 0;
  for (const { weight, patterns } of Object.values(KINDS)) {
    const [first, second] = patterns.flatMap((pattern) => [...folded.matchAll(pattern)]);
    if (!first) continue;
    sum += second ? weight + AGAIN : weight;
    const end = first.index + first[0].length;
    found.push({ start: first.index, end, words: original.slice(first.index, end) });
  }
  return sum >= 1 ? found.sort((a, b) => a.start - b.start) : [];
}
