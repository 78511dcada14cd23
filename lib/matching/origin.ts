import type { Hit, Reading } from "./lexicon";

/** A nearness asked for, a customer or a supplier: the place is wanted near, wherever the sender is from. */
const NEARNESS =
  /(?:near|close to|next to|around|reach|access|within|hours?|minutes?|km|customers?|clients?|buyers?|suppliers?|靠近|邻近|临近|离|距|附近|客户|客人|买家|供应商|配套|近)[^。.!?;,]{0,16}$/;
const NEARNESS_AFTER =
  /^(?:的?(?:客户|客人|市场|主机厂|附近|周边|近)|[^。!?;,]{0,6}(?:近|小时|分钟|公里|车程)|\s+(?:customers?|clients?|buyers?))/;

const US_HAN =
  "(?:我们|我哋|我司|我厂|我公司|本公司|本厂|本人|公司|工厂|总部|总厂|老厂|旧厂|母公司|企业|厂|老板|一家|一间|家)";
const STANDS_HAN =
  "(?:原来|原|现在|现时|现|目前|一直|都|就|本来)?(?:是|系|在|喺|位于|设在|来自|做|嚟自|驻|扎根)(?:原来|现在|目前)?";
const FROM_HAN = new RegExp(
  `(?:${US_HAN}[^。!?;,]{0,4}?${STANDS_HAN}|^|[。!?;,\\n]\\s*|来自|来自于|从|由|嚟自)(?:广东省?)?$`,
);
const SEATED_HAN = new RegExp(`${US_HAN}[^。!?;,]{0,4}?${STANDS_HAN}(?:广东省?)?$`);
const FROM_HAN_AFTER =
  /^市?(?:[^。!?;,\s]{0,4}?区)?(?:这边|呢边|本地|当地|的|嘅)?(?:[^。!?;,]{0,10}?(?:一家|一间|企业|公司|工厂|厂家|厂商|老板|老牌|某|厂)|(?:做|生产|从事|开|有)[^。!?;,]{0,12}|搬|迁|外迁|过来|出来|人)/;
const BASED_EN =
  /^[- ](?:based|born|listed|headquartered)\b|^(?:,? (?:guangdong|china))?[, ]+(?:(?:\w+ ){0,4})(?:company|firm|manufacturer|maker|producer|group|factory|business|enterprise|supplier|family|works|plant|sme)\b/;
const US_EN =
  /\b(?:we are|we're|i am|i'm|are an?|is an?|from|us, an?|as an?|established|this is an?)\s+(?:(?:a|an|the|small|big|large|medium|medium-sized|mid-sized|family|private)\s+)*$/;
const STANDS_EN =
  /\b(?:we|our (?:[\w-]+ ){0,3}?(?:company|factory|plant|works|headquarters|hq|base|workshop|site|firm|group|business)|company|i)\b[^.!?;,]{0,24}?\b(?:based|located|headquartered|are|is|sits|operate|operating|run|come|moving out|move out|established|founded|now|make|makes|produce|produces|manufacture|manufactures)\b[^.!?;,]{0,24}?\b(?:in|of|from|at|out of)\s+(?:the )?$|\bour (?:[\w-]+ ){0,3}?(?:company|factory|plant|works|headquarters|hq|base|workshop|site) (?:in|at|near) (?:the )?$/;
const FROM_EN =
  /(?:\b(?:hello|hi|greetings|writing|email(?:ing)?|mail|company|factory|maker|manufacturer|producer|firm)\s+from|\b(?:moving|move|relocat\w+)(?: \w+){0,3} (?:from|out of)|\bleave|\bleaving)\s+$/;

/** "我们是佛山一家…", "we are a Foshan company": where the sender is, not where the project should be near. */
export function isOrigin({ folded }: Reading, { start, end }: Hit<unknown>): boolean {
  const before = folded.slice(Math.max(0, start - 70), start);
  const after = folded.slice(end, end + 50);
  if (NEARNESS.test(before) || NEARNESS_AFTER.test(after)) return false;
  if (BASED_EN.test(after) && (US_EN.test(before) || /^[- ]based/.test(after))) return true;
  if (STANDS_EN.test(before) || FROM_EN.test(before)) return true;
  return (
    (FROM_HAN.test(before) && FROM_HAN_AFTER.test(after)) ||
    (SEATED_HAN.test(before) && /^市?(?:[,。;!?]|$)/.test(after))
  );
}
