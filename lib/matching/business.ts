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
export type Vocabulary = { products: Lexicon<Product>; keywords: Lexicon<Product>; hints: Hints };

function productHits(reading: Reading, { products, keywords }: Vocabulary): Hit<Product>[] {
  const hits = find(reading, products);
  const free = ({ start, end }: Hit<Product>) => !hits.some((hit) => start < hit.end && end > hit.start);
  return [...hits, ...find(reading, keywords).filter(free)].sort((a, b) => a.start - b.start);
}

/** What the project does, from the product words of its text. */
export function readBusiness(reading: Reading, vocabulary: Vocabulary, cues: Cues, sector: string[]): Business {
  const hits = productHits(reading, vocabulary);
  const roles = rolesOf(reading, hits, cues);
  const mentions = hits.map((hit, i) => {
    const role = roles[i] as Role;
    return { product: hit.value, hit, role, weight: hit.value.weight * standing(role, hit, reading.text.length) };
  });

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
  for (const [industry, amount] of readHints(reading, vocabulary.hints, cues, hits)) {
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
