import type { FoundFact } from "../result";
import { around, isDenied, type Sheet } from "./clause";

const STOP_EN = String.raw`(?=[.;!?\n(]| who\b| which\b| that\b| so\b| because\b| as\b| and (?:we|our|want|need)\b|$)`;
const NAMES_EN = String.raw`((?:[a-z0-9][\w'&-]*(?:, | and | & |\/| )?){1,7}?)`;
const STOP_HAN = "(?=[。;!?\\n,(]|$)";
const NAMES_HAN = "([^。;!?\\n,(]{2,24}?)";

type Rule = [string, RegExp];
const RULES: Rule[] = [
  [
    "customers",
    new RegExp(
      String.raw`\b(?:main |key |major |our |biggest |largest )?(?:customers?|clients?|buyers?)(?: are| include|:| like| such as| is| mainly)(?: mainly| mostly| all)? ${NAMES_EN}${STOP_EN}`,
      "g",
    ),
  ],
  [
    "customers",
    new RegExp(
      String.raw`\b(?:we supply|suppl(?:y to|ier to|ier for|ying to|ying)|deliver(?:ing)? to|serv(?:e|ing)) (?:the )?${NAMES_EN}${STOP_EN}`,
      "g",
    ),
  ],
  [
    "customers",
    new RegExp(
      `(?:客户|客人|客|买家)(?:主要|基本|大部分|都|多)*(?:是|有|为|系|包括|在|喺|:)(?:了)?${NAMES_HAN}${STOP_HAN}`,
      "g",
    ),
  ],
  [
    "customers",
    /(?:给|为|同|配套|供应|供货给)((?!他|它|我|你|贵|当)[^。;!?\n,(的做供配提服]{2,14}?)(?:等)?(?:做配套|配套|供货|供应|做供应)/g,
  ],
  [
    "suppliers",
    new RegExp(
      String.raw`\b(?:suppliers?|vendors?|raw materials?|feedstock|steel|coil|clay)(?: are| include|:| like| such as| is| comes?| come)(?: mainly| by truck| in)?(?: from)? ${NAMES_EN}${STOP_EN}`,
      "g",
    ),
  ],
  [
    "suppliers",
    new RegExp(`(?:供应商|原料|原材料|上游)(?:主要|基本|大部分|都)*(?:是|在|喺|来自|从|:)${NAMES_HAN}${STOP_HAN}`, "g"),
  ],
];

const TAIL =
  /(?:\s+(?:mostly|mainly|only|now|too|as well|already|lately|in|at|of|and|the|etc))+$|(?:等|等等|那边|呢边|嗰边|附近|一带)+$/;
/** What stands after "customers are" and is no name: a sentence of its own. */
const NO_NAME =
  /^(?:in need|waiting|asking|ask|not|very|happy|important|growing|all over|worldwide|coming|willing|able|our|ready|a |an |one |more|less|that|there|it|we|they|you|to |for |by )|需要|要求|不|很|越来越|满意|希望|增加|什么|我们|谁|多|少|稳定/;

function named(text: string, [name, pattern]: Rule): FoundFact | null {
  for (const match of text.matchAll(pattern)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(words) + (words.length - words.trimStart().length);
    const kept = words.replace(TAIL, "").trim();
    if (kept.length < 2 || kept.length > 48 || NO_NAME.test(kept)) continue;
    if (isDenied(around(text, match.index, start).before)) continue;
    return { name, value: kept, span: [start, start + kept.length] };
  }
  return null;
}

const HAN = /[\u3400-\u9fff]/;
const NAME = String.raw`(?:the |our |a )?([a-z][\w'-]*(?: (?!by\b|in\b|and\b|or\b|is\b|with\b|for\b|so\b|because\b)[a-z][\w'-]*){0,2})`;
const NEAR: RegExp[] = [
  new RegExp(
    String.raw`\bwithin (?:about |around |max )?(\d{1,3})[\s-]?(km|kilomet(?:er|re)s?|minutes?|mins?|hours?|hrs?)(?:'s?)?(?: (?:drive|by truck|by car|by road|driving))?(?: of| from| to) ${NAME}`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:max |maximum |about |under |less than )?(\d{1,3})[\s-]?(km|kilomet(?:er|re)s?|minutes?|mins?|hours?|hrs?)(?:'s?)?(?: (?:drive|by truck|by car|by road|driving))?(?: of| from| to) ${NAME}`,
    "g",
  ),
  new RegExp(String.raw`\b(one|two|three)[\s-](hour)s?(?: (?:drive|by truck|access))?(?: of| from| to) ${NAME}`, "g"),
];
const NEAR_HAN =
  /(?:离|距离?|到|去|至)([\u4e00-\u9fffa-z]{2,8}?)(?:的?车程|车程|嘅车程|路程)?(?:不超过|不要超过|不能超过|在|少于|要在|控制在|唔好超过|唔超过|最多)?\s*(\d{1,3}|[一两]个半|一|两|三|半)\s*(?:个)?(公里|千米|km|分钟|小时|钟头)(?:以内|之内|内|车程)?/g;
const UNITS: [RegExp, string][] = [
  [/^(?:km|kilom|公里|千米)/, "km"],
  [/^(?:min|分钟)/, "min"],
  [/^(?:h|小时|钟头)/, "h"],
];
const COUNT: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  一: 1,
  两: 2,
  三: 3,
  半: 0.5,
  一个半: 1.5,
  两个半: 2.5,
};
/** A distance to water, roads or raw materials asks for those, not for a neighbour. */
const THING =
  /^(?:limestone|residents?|houses|quarry|river|sea|port|pine|forest|the sea|water|expressway|motorway|station|airport|there|here|it|us|you|居民|高速|码头|港口|机场|高铁|矿|货|位)/;

function nearest(text: string): FoundFact | null {
  for (const pattern of NEAR) {
    for (const match of text.matchAll(pattern)) {
      const [whole, count = "", unit = "", name = ""] = match;
      if (THING.test(name)) continue;
      const end = match.index + whole.length;
      return near(name.replace(TAIL, ""), count, unit, [
        match.index,
        end - (name.length - name.replace(TAIL, "").length),
      ]);
    }
  }
  for (const match of text.matchAll(NEAR_HAN)) {
    const [whole, name = "", count = "", unit = ""] = match;
    if (!THING.test(name)) return near(name, count, unit, [match.index, match.index + whole.length]);
  }
  return null;
}

function near(name: string, count: string, unit: string, span: [number, number]): FoundFact {
  const short = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? "km";
  return { name: "near", value: name, limit: [COUNT[count] ?? Number(count), short], span };
}

/** Named customers and suppliers in the investor's own words, and how near the works must be to whom. */
export function readNeighbours({ text }: Sheet, original: string): FoundFact[] {
  const found = new Map<string, FoundFact>();
  for (const rule of RULES) {
    if (found.has(rule[0])) continue;
    const fact = named(text, rule);
    const said = fact?.span ? original.slice(...fact.span) : "";
    // A name in Latin letters begins with a capital somewhere; plain words are no name.
    if (fact && (/[A-Z]/.test(said) || HAN.test(said))) found.set(rule[0], { ...fact, value: said });
  }
  const close = nearest(text);
  if (close?.span) {
    const at = text.indexOf(String(close.value), close.span[0]);
    found.set("near", { ...close, value: original.slice(at, at + String(close.value).length) });
  }
  return [...found.values()];
}
