import { around } from "./clause";
import type { Quantity } from "./quantity";

/** Millions and 万 are said of money where nothing is counted; 20 000 in figures may be anything. */
const isScaled = (text: string, { start, end, isLetterScaled }: Quantity) =>
  !isLetterScaled && /(?:[万亿]|million|millions|mio\.?|mn|billion|bn)$/.test(text.slice(start, end));

/** "…, about 2亿, …": nothing else stands between the commas. */
const ALONE_BEFORE =
  /(?:^|[,;:(。!?、\n]|\s-)\s*(?:(?:总|大概|大约|约|预计|差不多|左右|规模|盘子|体量|额度|金额|成本|total|about|around|approx\.?|approximately|roughly|some|circa|ca\.?|up to|say|size|scale|和|与|以及|and)[\s:]*)*$/;
const ALONE_AFTER =
  /^\s*(?:元|人民币|现金|块|左右|上下|以内|以上|多|吧|啦|喇|都得|total|in total|all in|or so|roughly)*\s*(?:$|[,;:)。!?、\n])/;
/** "A project of 2亿": the sum is the project's. */
const OF_A_PROJECT = /^\s*(?:元|人民币|左右|以上|规模|级)*(?:的|嘅)?(?:项目|工程|盘子|大项目|新项目|体量)/;
const IN_HAND =
  /(?:手上|手里|手头|手边|带|拿|攞|出|准备|备|凑|筹|揸住|揸|预|有)(?:了|着|住|咗|好|到|得|有|出)?(?:大概|大约|约|差不多|个|返)?\s*$/;
const IN_HAND_AFTER = /^\s*(?:元|人民币|左右|上下|以内)*(?:的|嘅)?(?:现金|闲钱|本钱|启动资金|出来|资金|钱|$|[,;。!?])/;
/** Goods, people or a past year before a figure make it their own: "年产能,3000万". */
const OF_SOMETHING =
  /产(?:能|量|值|销|出)|[年日月]产|能力|库存|[产用电水气销数总重容流]量|用电|用水|用气|耗电|人口|用户|粉丝|会员|年[^底初]{0,6}$|每[年月日天]|个月|份额|市场(?:规模|空间|容量)|股|营[收业]|收入|应收|卖|销|税|债|欠|赚|亏|利润|价|款|奖|罚|获|融|capacity|output|market size|population|users|customers|turnover|revenue|sales|profit|tax|a year|per/;

/** Whether a bare figure is money of the project because it can be nothing else. */
export function isPlainlyMoney(text: string, quantity: Quantity): boolean {
  const { start, end } = quantity;
  if (!isScaled(text, quantity)) return false;
  const { before, after } = around(text, start, end);
  const own = before.split(/[,;:(、]/).at(-1) ?? "";
  if (OF_SOMETHING.test(before.slice(-40))) return false;
  if (OF_A_PROJECT.test(after)) return true;
  if (IN_HAND.test(own) && IN_HAND_AFTER.test(after)) return true;
  return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
}
