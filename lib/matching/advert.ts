import type { Hit, Reading } from "./lexicon";
import { offered } from "./offer";
import type { FoundFact } from "./result";
import { ADVERT } from "./weights";

/** Figures only somebody with a project of their own gives. */
const OF_A_PROJECT = new Set([
  "land",
  "floor-area",
  "jobs",
  "power",
  "electricity",
  "water",
  "steam",
  "effluent-volume",
  "tenure",
]);

const SEEKS_EN =
  /\b(?:(?:re)?build|set(?:ting)? up|establish|invest(?:ing|ed)?|relocat\w*|expan(?:d|sion)\w*|rent|lease|buy(?:ing)? land|hectares?|acres?|sqm|m2|mu|plots?|industrial park|chemical park|workshops?|factory space|floor space|second plant|new plant|new factory|land|county|we plan|plan to|would like to open|project of|trading centre|logistics park)\b/;
const SEEKS_HAN =
  /(?:想|拟|计划|打算|准备|要|希望|需|找|求|租|买|拿|搵)[^。,;!?]{0,12}(?:建|投资|设厂|办厂|厂|地皮|地块|用地|亩|园区|落户|场地|车间|仓|基地|平方|平米)|投资\s*[\d约一二三五六七八九十]|\d\s*亩|用地|选址|搬迁|搬来|搬到|扩产|落户|建厂|租厂|建设|年产|日产|拟建|新建|产业园|物流园/;

/** Whether the message looks for a place to put something, whatever it is. */
const seeksPlace = (folded: string) => SEEKS_EN.test(folded) || SEEKS_HAN.test(folded);

const SPEAKS_TO_US =
  /\b(?:you|your|yours|kindly|please|reply|contact us|book|dear|welcome|visit|call|whatsapp)\b|您|贵|你们|你哋|欢迎|请|联系|回复|微信|电话|我司|我们|我哋|本人|本公司|本厂/;

/**
 * Whether a message offers, sells or asks something other than an investment. Each telling phrase brings its weight; a
 * message that looks for no place, or says nothing of a project, needs less, one that states land, floor space, jobs or supplies needs more.
 * Gives the phrases, or null.
 */
export function advertised(
  signs: (Hit<unknown> & { signal: { weight: number } })[],
  facts: FoundFact[],
  clear: boolean,
  { folded, text }: Reading,
): string[] | null {
  const heard = new Map(signs.map(({ words, signal }) => [words.toLowerCase(), signal.weight]));
  const sounds = offered(folded, text);
  if (heard.size === 0 && sounds.length === 0) return null;
  const stated = new Set(facts.filter(({ name }) => OF_A_PROJECT.has(name)).map(({ name }) => name)).size;
  const seeks = stated > 0 || seeksPlace(folded);
  // A tone of offering says little in a message that looks for a place.
  if (!seeks)
    for (const { words, weight } of sounds) if (!heard.has(words.toLowerCase())) heard.set(words.toLowerCase(), weight);
  if (heard.size === 0) return null;
  const said = [...heard.values()].reduce((sum, weight) => sum + weight, 0);
  const bare = !seeks && SPEAKS_TO_US.test(folded) ? ADVERT.seeksNothing : stated === 0 && !clear ? ADVERT.bare : 0;
  const needed = 1 + Math.min(ADVERT.most, stated * ADVERT.stated);
  return said + bare >= needed ? [...heard.keys()] : null;
}
