import { type Mention, readBusiness } from "./business";
import { type Reading, readText } from "./lexicon";
import type { Prepared } from "./prepare";
import { kinship } from "./standing";
import { SEVERAL } from "./weights";

/** Where one item of a list begins: "一是", "其二", "(1)", "2.", "①", "second,", "项目B", "一个是". Two of them make a list. */
const ITEM =
  /[一二三四]是|其[一二三四]|第[一二三四](?:个项目|个是|是|个|,|,|、)|项目[一二三四1-4a-d甲乙丙][:,、. ]?|(?:一|另外?一|还有一)(?:个|间|家|条)(?:就)?(?:是|系|做|搞|想|:)|[((][1-4一二三四a-d][))]|(?<![\w.])[1-4][.、)](?=\s*\D)|[①②③④]|\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?)[,:]|\b(?:project|business|plant|company) (?:[a-d1-4]|one|two|three)\b|\bthe (?:first|second|third|other)(?: one| project| plant| is)\b|(?:^|(?<=\n))\s*[-•*·]\s/g;
/** A project beside the first, said in words: what follows is read as a second item. */
const OTHER =
  /另一个项目|另有一个|另外[,]?(?:还|亦|也|我们?|我哋|有|想|计划|准备|打算|一)|(?:此外|除此(?:之外|以外))[,]?(?:我们|我哋)?(?:还|也|亦)?(?:想|计划|打算|准备|做|生产|建)|[同另]时[,]?(?:还|也|亦)(?:想|计划|打算|准备|有意)|还(?:想|计划|打算|准备)|(?:还|仲)有一?(?:个|间|条|单)|顺便(?:还|都)?(?:想|做|建|搞)|仲(?:想|计划|打算|谂住|打算)|(?:弟弟|细佬|哥哥|合伙人|合作伙伴|拍档|朋友|儿子|老婆|太太|亲戚|另一个股东)[^。!?;,]{0,6}(?:想|要|做|搞|打算)|\b(?:another|second|separate|unrelated|different) (?:(?:separate|unrelated|different) )?(?:project|business|venture|investment)\b|\b(?:also|besides|in addition|separately|additionally|on top of that)\b[^.!?]{0,24}\b(?:want|wish|plan|planning|would like|'d like|hope|intend|looking|interested|build|set up|open)\b|\bmy (?:brother|partner|friend|wife|husband|cousin|son|daughter|sister)\b[^.!?]{0,20}\b(?:wants?|plans?|would like|needs?|makes?|runs?)\b/g;
const SENTENCE = /[。；;\n]|[.!?]\s/;
/** Said outright: then even kindred lines of business are separate projects. */
const OUTRIGHT =
  /[两二三四2-4](?:个|單|单)(?:不同的?|独立的?|完全不同的?|唔同嘅?)?项目|[两二三四2-4](?:门|样|件|盘)(?:不同的?|不相干的?|唔同嘅?)?(?:生意|业务|事)|\b(?:two|three|four|several|2|3|4) (?:(?:very |totally |completely |quite )?(?:separate|different|unrelated|distinct) )?(?:projects|businesses|investments|ventures)\b/;
/** What holds two projects apart that are named in one breath: "two projects, headlamps and pet food". */
const JOINED = /[,，、:：。；;]|以及|同埋|[和跟加与]|\b(?:and|plus|as well as)\b|\s&\s|[.!?]\s/;

/** The line of business an item speaks of as its own, or null: what is ruled out, wanted on site or a customer's is not. */
function businessOf(mentions: Mention[]): string | null {
  const sums = new Map<string, number>();
  for (const { product, role, weight } of mentions) {
    if (role !== "plain" && role !== "making") continue;
    sums.set(product.industry, (sums.get(product.industry) ?? 0) + weight);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= SEVERAL.plain ? best[0] : null;
}

/** The texts of what the message lists: its marked items, or else what stands before and after "another project". */
function itemsOf({ folded, text }: Reading, outright: RegExpExecArray | null): string[] {
  const marks = [...folded.matchAll(ITEM)].map(({ 0: words, index }) => ({ from: index + words.length, index }));
  if (marks.length >= 2)
    return marks.map(({ from }, i) => text.slice(from, marks[i + 1]?.index).split(SENTENCE)[0] ?? "");
  const [other] = folded.matchAll(OTHER);
  if (other) return [text.slice(0, other.index), text.slice(other.index)];
  return outright ? text.slice(outright.index).split(JOINED) : [];
}

/**
 * Ids of the lines of business of a message that lists several projects, in its order; empty when it speaks of one.
 * The links of one supply chain are one project: lines are several when they are unrelated, or are called so outright.
 */
export function severalProjects(prepared: Prepared, reading: Reading): string[] {
  const outright = OUTRIGHT.exec(reading.folded);
  const texts = itemsOf(reading, outright);
  // Each item is read on its own: a "for" or a "not" of the one before does not reach into it.
  const items = texts.map((text) =>
    businessOf(readBusiness(readText(text), prepared.vocabulary, prepared.cues, []).mentions),
  );
  const named = [...new Set(items.filter((id): id is string => id !== null))].filter(
    (id) => !id.startsWith("keywords."),
  );
  if (outright) return named.length > 1 ? named : [];
  const apart: string[] = [];
  for (const id of named) {
    const industry = prepared.industries.get(id);
    const related = apart.some((other) => {
      const before = prepared.industries.get(other);
      return !industry || !before || kinship(industry, before) >= SEVERAL.related;
    });
    if (!related) apart.push(id);
  }
  return apart.length > 1 ? apart : [];
}
