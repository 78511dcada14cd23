import type { Cluster, LandedProject, Location, LocationId, PolicySet } from "../policy/reference";
import { type Business, readBusiness } from "./business";
import { fold } from "./fold";
import type { Industry, Need, Product, ProfileFact, Restriction } from "./knowledge";
import { type Lexicon, lexicon, readText } from "./lexicon";
import type { Cues, Role } from "./roles";
import { type WordWeights, wordWeights } from "./similar";

export type Precedent = { project: LandedProject; business: Business; words: Map<string, number> };

/** A policy version made ready: built once, then every inquiry is a few look-ups. */
export type Prepared = {
  set: PolicySet;
  vocabulary: Lexicon<Product>;
  cues: Cues;
  needs: Lexicon<Need>;
  places: Lexicon<LocationId>;
  elsewhere: Lexicon<true>;
  spam: Lexicon<number>;
  orders: Lexicon<true>;
  decided: Lexicon<true>;
  excluded: Lexicon<true>;
  impossible: Lexicon<string>;
  vague: Lexicon<true>;
  restrictions: { restriction: Restriction; all: Lexicon<true>[]; unless: Lexicon<true> }[];
  industries: Map<string, Industry>;
  needById: Map<string, Need>;
  clusters: Map<string, Cluster>;
  locations: Map<LocationId, Location>;
  profiles: Map<LocationId, ProfileFact[]>;
  /** Product id -> how rare it is among the precedents. */
  rarity: (productId: string) => number;
  wordWeights: WordWeights;
  precedents: Precedent[];
  /** Share of all precedents each place won, smoothed. */
  prior: Map<LocationId, number>;
};

const flags = (phrases: string[]) => lexicon(phrases.map((phrase) => [phrase, true] as const));

/** "城市新能源…" cluster keywords serve as weak product words where the vocabulary has none. */
function vocabularyOf(set: PolicySet): Lexicon<Product> {
  const own: [string, Product][] = [];
  for (const product of set.knowledge.products) {
    for (const phrase of product.en) own.push([phrase, product]);
    for (const phrase of product.zh) own.push([phrase, product]);
  }
  return lexicon(own, true);
}

export function prepare(set: PolicySet): Prepared {
  const { knowledge } = set;
  const { signals } = knowledge;
  const vocabulary = vocabularyOf(set);
  const role = (phrases: string[], value: Role) => phrases.map((phrase) => [phrase, value] as const);
  const cues: Cues = {
    negators: lexicon(role(signals.negators, "negated")),
    roles: lexicon([
      ...role(signals.making, "making"),
      ...role(signals.customer, "customer"),
      ...role(signals.wanting, "wanted"),
    ]),
  };
  const placed = set.landed.filter((project) => project.locationId);
  const texts = placed.map((project) => `${project.what.en}. ${project.what.zh}`);
  const weights = wordWeights(texts.map((text) => readText(text)));
  const precedents = placed.map((project, i) => {
    const reading = readText(texts[i] as string);
    return { project, business: readBusiness(reading, vocabulary, cues, []), words: weights.of(reading) };
  });
  const seenIn = new Map<string, number>();
  for (const { business } of precedents) {
    for (const id of business.products.keys()) seenIn.set(id, (seenIn.get(id) ?? 0) + 1);
  }
  const prior = new Map<LocationId, number>();
  for (const location of set.locations) {
    const won = placed.filter((project) => project.locationId === location.id).length;
    prior.set(location.id, (won + 6) / (placed.length + 6 * set.locations.length));
  }
  const profiles = new Map<LocationId, ProfileFact[]>();
  for (const fact of knowledge.profiles)
    profiles.set(fact.locationId, [...(profiles.get(fact.locationId) ?? []), fact]);

  return {
    set,
    vocabulary,
    cues,
    needs: lexicon(
      knowledge.needs.flatMap((need) => [...need.en, ...need.zh].map((phrase) => [phrase, need] as const)),
    ),
    places: lexicon(Object.entries(signals.places)),
    elsewhere: flags(signals.elsewhere),
    spam: lexicon(Object.entries(signals.spam)),
    orders: flags(signals.orders),
    decided: flags(signals.decided),
    excluded: flags(signals.excluded),
    impossible: lexicon(Object.entries(signals.impossible)),
    vague: flags(signals.vague),
    restrictions: knowledge.restrictions.map((restriction) => ({
      restriction,
      all: restriction.all.map(flags),
      unless: flags(restriction.unless),
    })),
    industries: new Map(knowledge.industries.map((industry) => [industry.id, industry])),
    needById: new Map(knowledge.needs.map((need) => [need.id, need])),
    clusters: new Map(set.clusters.map((cluster) => [cluster.id, cluster])),
    locations: new Map(set.locations.map((location) => [location.id, location])),
    profiles,
    rarity: (id) => Math.log((placed.length + 2) / ((seenIn.get(id) ?? 0) + 1)),
    wordWeights: weights,
    precedents,
    prior,
  };
}

/** Sector words from a form, as industries: names in any language, ids, or product words. */
export function industriesNamed(prepared: Prepared, sector: string | null | undefined): string[] {
  if (!sector) return [];
  const wanted = fold(sector);
  const byName = prepared.set.knowledge.industries.filter(
    ({ id, name }) => id === wanted || fold(name.zh) === wanted || fold(name.en) === wanted,
  );
  return byName.map(({ id }) => id);
}
