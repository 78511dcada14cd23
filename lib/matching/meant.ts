import type { Hit, Reading } from "./lexicon";

const SENTENCE = /[。!?;\n]|[.](?=\s|$)/;
const FORMERLY =
  /曾经|曾|以前|之前|早年|原来是|原先|\bused to\b|\bformerly\b|\bformer\b|\bin the past\b|\byears ago\b|\buntil 20\d\d\b/;
const NO_LONGER =
  /改做|改行|转做|转行|转型|转产|全清|清了|停了|关了|退出|不做了|不再|唔做喇|已经不|\bno longer\b|\bnow we\b|\bwe now\b|\bsince then\b|\bswitched\b|\btoday we\b|\bstopped\b|\bgave it up\b/;
const MISTAKEN =
  /(?:误会|误以为|误认为|以为|听着像|听起来像|听上去像|不是|并非|别当成|不同于|有人说|people think|sounds? like|mistaken for|not to be confused with|mistake us for|nothing to do with|has nothing)[^。!?;.]{0,24}$/;
const IN_FACT = /其实|实际上?|实为|只是|\bactually\b|\bin fact\b|\bbut (?:we|it|ours)\b|我们(?:只)?(?:是)?(?:做|造)/;
const LIKENESS_BEFORE =
  /(?:plush|toy|stuffed|soft|costume|cartoon|printed|embroidered|inflatable|chocolate|毛绒|玩偶|公仔|玩具|动漫|卡通|图案|造型|印花|充气|饼干|糖果|水弹?|泡泡)[\s的-]{0,3}$/;
const LIKENESS_AFTER =
  /^[\s-]{0,2}(?:toys?|plush|dolls?|figures?|costumes?|prints?|motifs?|shaped|玩具|公仔|玩偶|造型|图案|印花|形状|头模|模型玩具)/;
/** Against it, in place of it, cleaning up after it. */
const AGAINST_BEFORE =
  /(?:对付|打击|防止|防范|防|反|查处|识别|鉴别|检测|销毁|替代|代替|取代|淘汰|禁止|抵制|anti-?|against|detect\w*|prevent\w*|replac\w*|destroy\w*|instead of|alternative to|fight(?:ing)?|protect\w* (?:from|against))[^。!?;,]{0,10}$/;
const AGAINST_AFTER =
  /^[^。!?;,]{0,4}?(?:检测仪|探测|识别|鉴别|防护|防范|销毁|治理(?:设备|技术)|替代|的替代|无害化(?:设备)?|detectors?|detection|prevention|replacement|substitutes?)/;

/** "电捕鱼的那种东西我们坚决不做". */
const NEVER_DONE =
  /^[^。!?;]{0,10}?(?:我们|我哋|我司)?(?:坚决|绝对|从来|一概|一律|都)?(?:不|唔|从不)(?:做|碰|接|沾|生产|涉及|搞)(?!环评|手续)|^[^.!?;]{0,16}\b(?:we (?:never|do not|don't) (?:do|touch|make|sell)|is not (?:our|what we)|not our business)\b/;

/** Whether a word of an activity is meant of the project: not of a past given up, a mistake cleared up, a toy, or a fight against it. */
export function isMeant({ folded }: Reading, { start, end }: Hit<unknown>): boolean {
  const before =
    folded
      .slice(Math.max(0, start - 60), start)
      .split(SENTENCE)
      .at(-1) ?? "";
  const after = folded.slice(end, end + 120);
  if (LIKENESS_BEFORE.test(before) || LIKENESS_AFTER.test(after)) return false;
  if (NEVER_DONE.test(after)) return false;
  if (AGAINST_BEFORE.test(before) || AGAINST_AFTER.test(after)) return false;
  if (FORMERLY.test(before) && NO_LONGER.test(after)) return false;
  return !(MISTAKEN.test(before) && IN_FACT.test(after));
}
