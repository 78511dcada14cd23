import { type Hints, readHints } from "./hints";
import type { Product } from "./knowledge";
import { find, type Hit, type Lexicon, type Reading } from "./lexicon";
import { type Cues, type Role, rolesOf, standing } from "./roles";
import { BUSINESS, ROLE } from "./weights";

/** Several lines of business half-said are worth this much of one said plainly. */
const SPREAD = 0.7;
/** How much a ruled-out mention still counts when the same product is also made. */
const RULED_OUT_BESIDE = 0.3;

/** One product word met in the text, and how it counted. */
export type Mention = { product: Product; hit: Hit<Product>; role: Role; weight: number };

export type Business = {
  mentions: Mention[];
  /** Product id -> weight, never below zero. */
  products: Map<string, number>;
  /** Industry id -> share of what the text is about; the rest up to 1 is unclear. */
  shares: Map<string, number>;
  /** Industry id -> evidence before sharing out; below zero when ruled out. */
  evidence: Map<string, number>;
  /** How clearly the text says what is done: the strongest evidence of one industry, or much of several. */
  clarity: number;
};

/** Reviewed product words; official keywords fill in only where no product word stands. */
export type Vocabulary = {
  products: Lexicon<Product>;
  keywords: Lexicon<Product>;
  hints: Hints;
  masks: Lexicon<true>;
  /** Lines of business that are means to others. */
  means: ReadonlySet<string>;
  /** What machines for making some goods stand for; null when the policy version has no such product. */
  machines: Product | null;
};

function productHits(
  reading: Reading,
  { products, keywords }: Vocabulary,
  masked: readonly Hit<true>[],
): Hit<Product>[] {
  const hits = find(reading, products).filter(
    ({ start, end }) => !masked.some((mask) => mask.start <= start && mask.end >= end),
  );
  const free = ({ start, end }: Hit<Product>) => !hits.some((hit) => start < hit.end && end > hit.start);
  return [...hits, ...find(reading, keywords).filter(free)].sort((a, b) => a.start - b.start);
}

const COUNTED_BEFORE =
  /(?:(?<!年产|产量|annual )(?<![\d万千])\d{1,3}|[一二三四五六七八九十两几]{1,3})\s*(?:台|套|条|部|座|组)?\s*$/;
const COUNTED_BEFORE_EN = /\b(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|ten|our|own)\s+(?:[a-z-]+\s+)?$/;
const COUNTED_AFTER = /^\s*(?:\d{1,3}|[一二三四五六七八九十两几]{1,3})\s*(?:台|套|条|部|座)/;

/** "30 injection machines", "注塑机三十台": what stands in the works, not what leaves it. */
function isCounted(folded: string, { start, end }: Hit<Product>): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  return (
    COUNTED_BEFORE.test(before) || COUNTED_BEFORE_EN.test(before) || COUNTED_AFTER.test(folded.slice(end, end + 8))
  );
}

/** Goods whose name goes on to machines for making them: "陶瓷专用机械", "printing machines". */
const MACHINES_AFTER =
  /^(?:(?:生产|加工|制造|专用|成套|自动化?|检测|成型|处理)*(?:机械|设备|装备|机器)(?!齐|进|已|从|由|折旧|投资|搬|款|抵)|[\s-]+(?:making |processing |production |forming )?(?:machines?|machinery|equipment)(?! (?:is|are|will|from|investment|value|costs?|already)))/;

/** Mentions of goods that are really of machines for them are turned into the machines, while these are what is made. */
function turnIntoMachines(mentions: Mention[], { folded }: Reading, machines: Product | null): void {
  if (!machines) return;
  for (const mention of mentions) {
    const { hit, role, weight, product } = mention;
    if (weight <= 0 || (role !== "plain" && role !== "making") || product.industry === machines.industry) continue;
    if (!MACHINES_AFTER.test(folded.slice(hit.end, hit.end + 28)) || isCounted(folded, hit)) continue;
    mention.product = machines;
    mention.weight = Math.min(weight, machines.weight * ROLE.making);
  }
}

/** Means named after or beside goods that are made count less; counted ones hardly at all. Alone they are the project. */
function discountMeans(mentions: Mention[], { folded }: Reading, means: ReadonlySet<string>): void {
  const goods = mentions.filter(
    ({ product, role, weight }) =>
      !means.has(product.industry) && weight >= BUSINESS.goods && (role === "plain" || role === "making"),
  );
  if (goods.length === 0) return;
  const first = Math.min(...goods.map(({ hit }) => hit.start));
  for (const mention of mentions) {
    if (!means.has(mention.product.industry) || mention.weight <= 0) continue;
    if (isCounted(folded, mention.hit)) mention.weight *= BUSINESS.counted;
    else if (mention.hit.start > first) mention.weight *= BUSINESS.means;
  }
}

/** The product that stands for machines for making other goods. */
export const MACHINES = "special-machinery.machines-for";

/** What the project does, from the product words of its text. */
export function readBusiness(reading: Reading, vocabulary: Vocabulary, cues: Cues, sector: string[]): Business {
  const masked = find(reading, vocabulary.masks);
  const hits = productHits(reading, vocabulary, masked);
  const roles = rolesOf(reading, hits, cues);
  const mentions: Mention[] = hits.map((hit, i) => {
    const role = roles[i] as Role;
    return { product: hit.value, hit, role, weight: hit.value.weight * standing(role, hit, reading.text.length) };
  });
  turnIntoMachines(mentions, reading, vocabulary.machines);
  discountMeans(mentions, reading, vocabulary.means);

  const best = new Map<string, number>();
  const worst = new Map<string, number>();
  const industryOf = new Map<string, string>();
  for (const { product, weight } of mentions) {
    industryOf.set(product.id, product.industry);
    if (weight < 0) worst.set(product.id, Math.min(worst.get(product.id) ?? 0, weight));
    else {
      const before = best.get(product.id) ?? 0;
      const more = Math.max(before, weight) + ROLE.repeat * Math.min(before, weight);
      best.set(product.id, Math.min(more, 2.4 * product.weight));
    }
  }
  const evidence = new Map<string, number>();
  const products = new Map<string, number>();
  for (const [id, industry] of industryOf) {
    const made = best.get(id) ?? 0;
    // "We used to make cigarette boxes; now cosmetic boxes": what is made outweighs what was ruled out beside it.
    const sum = made > 0 ? made + RULED_OUT_BESIDE * (worst.get(id) ?? 0) : (worst.get(id) ?? 0);
    if (sum > 0) products.set(id, sum);
    const before = evidence.get(industry) ?? 0;
    evidence.set(industry, sum > 0 ? Math.max(0, before) + sum : before > 0 ? before : before + sum);
  }
  for (const [industry, amount] of readHints(reading, vocabulary.hints, cues, [...hits, ...masked])) {
    const before = evidence.get(industry) ?? 0;
    if (before >= 0) evidence.set(industry, before + amount);
  }
  for (const industry of sector) evidence.set(industry, (evidence.get(industry) ?? 0) + BUSINESS.sector);

  let total = BUSINESS.unclear ** BUSINESS.sharpness;
  let clarity = 0;
  let said = 0;
  const shares = new Map<string, number>();
  for (const [industry, amount] of evidence) {
    clarity = Math.max(clarity, amount);
    if (amount <= 0) continue;
    said += amount;
    const mass = amount ** BUSINESS.sharpness;
    shares.set(industry, mass);
    total += mass;
  }
  for (const [industry, mass] of shares) shares.set(industry, mass / total);
  return { mentions, products, shares, evidence, clarity: Math.max(clarity, said * SPREAD) };
}
