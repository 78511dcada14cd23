const PERMIT_HAN = "(?:证|手续|环评|批文|牌照|许可|指标|审批|备案|环保)";
const PERMIT_EN =
  "(?:permits?|licen[cs]es?|approvals?|paperwork|papers|eia|environmental (?:assessment|approval)|quota)";
const DODGES: RegExp[] = [
  new RegExp(
    `${PERMIT_HAN}[^。!?;]{0,6}?(?:过期|慢慢|以后再|后补|再补|再办|再说|再搞|免了|能免|可免|省了|省返|算了|不用|不办|不要|迟啲|迟点)`,
    "g",
  ),
  new RegExp(
    `(?:没有?|未办|未取得|无|冇|不办|不走|不做|不想办|不搞|唔搞|唔办|跳过|绕过|避开|绕开|逃避)[^。!?;,]{0,4}?${PERMIT_HAN}`,
    "g",
  ),
  /(?:打|说|讲)(?:个|声|一声)?招呼|说一声就行|讲一声就得|通融|网开一面|开绿灯|睁(?:一)?只眼|关照一下/g,
  new RegExp(
    String.raw`\b${PERMIT_EN}\b[^.!?;]{0,18}\b(?:can wait|could wait|later|afterwards|expired|not yet|skipped|unnecessary|not needed)\b`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:without|no|skip|skipping|before|avoid|avoiding|around|ignore|lacking)\b(?: \w+){0,2} ${PERMIT_EN}\b`,
    "g",
  ),
];

/** Waste let out as it is: asked for by nobody who may be helped. */
const DISCHARGE =
  /(?:污水|废水|废液|废渣|粪水)[^。!?;]{0,8}?(?:直接|偷偷|自己挖)[^。!?;,]{0,6}?(?:排|进|流|倒|放|渗|池)|\b(?:discharge|dump|drain|flush|pour|pump)\w*[^.!?;]{0,40}\b(?:straight|directly|untreated)\b|\b(?:straight|directly|untreated)\b[^.!?;]{0,24}\b(?:into|to) (?:the |a )?(?:river|creek|stream|pond|lake|ditch)/g;

/** Said of what is in order: "证照齐全", "all permits in hand", "no quota needed for export". */
const IN_ORDER = /齐全|已取得|已办|已获|in hand|granted|obtained|of course|problem|issue|没问题|没有问题/;

export type Dodge = { start: number; end: number; words: string };

function all(text: string, original: string, patterns: RegExp[]): Dodge[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: words, index }) => !IN_ORDER.test(text.slice(index, index + words.length + 8)))
      .map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        words: original.slice(index, index + words.length),
      })),
  );
}

/** Ways of saying that permits are not to be had or come afterwards, beyond the phrases of the policy data. */
export const dodges = (folded: string, original: string): Dodge[] => all(folded, original, DODGES);

/** Ways of saying that waste is let out untreated. */
export const discharges = (folded: string, original: string): Dodge[] => all(folded, original, [DISCHARGE]);
