import type { Cluster, LandedProject, LocationId, PolicySet } from "../policy/reference";
import { type AskSign, askSigns } from "./asks";
import { MACHINES, readBusiness, type Vocabulary } from "./business";
import { placesElsewhere } from "./gazetteer";
import { hintsFrom } from "./hints";
import type { Industry, Landmark, Need, Product, Restriction } from "./knowledge";
import { index, type Lexicon, lexicon, readText } from "./lexicon";
import { listsOf } from "./restricted";
import type { Cues, Role } from "./roles";
import { type Space, space, vector, type WordWeights, wordWeights } from "./similar";
import { isHan } from "./words";

/** Landed projects with a known place, comparable by product, line of business and wording. */
export type Precedents = { projects: LandedProject[]; products: Space; shares: Space; words: Space };

/** What reading and comparing texts needs: the word lists, and the landed projects read with them. */
export type Understanding = {
  vocabulary: Vocabulary;
  cues: Cues;
  needs: Lexicon<Need>;
  places: Lexicon<LocationId>;
  /** Landmarks whose position is known. */
  landmarks: Lexicon<Landmark>;
  signals: Lexicon<Signal[]>;
  restricted: Lexicon<RestrictedWord[]>;
  /** Answers to the questions of measures; words for capital from outside the mainland, and for making things. */
  asks: Lexicon<AskSign[]>;
  outsiders: Lexicon<true>;
  homesAbroad: Lexicon<true>;
  production: Lexicon<true>;
  industries: Map<string, Industry>;
  needById: Map<string, Need>;
  /** Product id -> how rare it is among the precedents. */
  rarity: (productId: string) => number;
  wordWeights: WordWeights;
  precedents: Precedents;
  /** Share of all precedents each place won, smoothed. */
  prior: Map<LocationId, number>;
};

/** What a signal phrase is a sign of; `weight` for advertising, `code` for needs no place can meet. */
export type Signal = {
  kind: "spam" | "order" | "elsewhere" | "decided" | "excluded" | "impossible" | "vague";
  weight: number;
  code: string;
};

/** A word of one of a restriction's lists; `list` is null for words that lift it. */
export type RestrictedWord = { restriction: Restriction; list: number | null };

function* signalsOf(signals: PolicySet["knowledge"]["signals"]): Generator<[string, Signal]> {
  const lists = [
    ["order", signals.orders],
    ["elsewhere", [...signals.elsewhere, ...placesElsewhere(signals.landmarks)]],
    ["decided", signals.decided],
    ["excluded", signals.excluded],
    ["vague", signals.vague],
  ] as const;
  for (const [kind, phrases] of lists) for (const phrase of phrases) yield [phrase, { kind, weight: 0, code: "" }];
  for (const [phrase, weight] of Object.entries(signals.spam)) yield [phrase, { kind: "spam", weight, code: "" }];
  for (const [phrase, code] of Object.entries(signals.impossible))
    yield [phrase, { kind: "impossible", weight: 0, code }];
}

function* restrictedWords(restrictions: Restriction[], evading: string[]): Generator<[string, RestrictedWord]> {
  for (const restriction of restrictions) {
    for (const [list, phrases] of listsOf(restriction, evading).entries())
      for (const phrase of phrases) yield [phrase, { restriction, list }];
    for (const phrase of restriction.unless) yield [phrase, { restriction, list: null }];
  }
}

const KEYWORD_WEIGHT = 0.5;
/** A short keyword is too often part of another word ("制造", "testing"). */
const telling = (phrase: string) => (isHan(phrase) ? phrase.length >= 3 : phrase.includes(" ") || phrase.length >= 9);

/** The official keywords of a cluster as a line of business of its own: weak, and known to no place profile. */
function keywordBusiness(cluster: Cluster): { industry: Industry; product: Product } {
  const id = `keywords.${cluster.id}`;
  const [zh, en] = [cluster.keywords.zh.filter(telling), cluster.keywords.en.filter(telling)];
  return {
    industry: { id, name: cluster.name, gbt: "", isic: "", clusters: { [cluster.id]: 1 } },
    product: { id, industry: id, zh, en, weight: KEYWORD_WEIGHT },
  };
}

function vocabularyOf(products: Product[]): Lexicon<Product> {
  return lexicon(
    products.flatMap((product) => [...product.en, ...product.zh].map((phrase) => [phrase, product] as const)),
    true,
  );
}

/** Everything an understanding is made from. Two sets that say the same of it read texts alike. */
const madeFrom = ({ knowledge, clusters, landed, locations }: PolicySet): string =>
  JSON.stringify([
    knowledge,
    clusters.map(({ id, name, keywords }) => [id, name, keywords]),
    landed,
    locations.map(({ id }) => id),
  ]);

const KEY = Symbol.for("inkstone.understanding");
/** The last one made, whichever copy of this module made it: the server's start and its routes have one each. */
const house = globalThis as { [KEY]?: { from: string; made: Understanding } };

/** Made in half a second; most publications change what is offered and not how texts are read, and so use the last again. */
export function understandingOf(set: PolicySet): Understanding {
  const from = madeFrom(set);
  if (house[KEY]?.from !== from) house[KEY] = { from, made: understanding(set) };
  return house[KEY].made;
}

function understanding(set: PolicySet): Understanding {
  const { knowledge } = set;
  const { signals } = knowledge;
  const keywords = set.clusters.map(keywordBusiness);
  const vocabulary: Vocabulary = {
    products: vocabularyOf(knowledge.products),
    keywords: vocabularyOf(keywords.map(({ product }) => product)),
    hints: hintsFrom(knowledge.industries, knowledge.products),
    masks: lexicon((signals.masks ?? []).map((phrase) => [phrase, true] as const)),
    means: new Set(knowledge.industries.filter(({ means }) => means).map(({ id }) => id)),
    machines: knowledge.products.find(({ id }) => id === MACHINES) ?? null,
  };
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
  const businesses = texts.map((text) => readBusiness(readText(text), vocabulary, cues, []));
  const seenIn = new Map<string, number>();
  for (const { products } of businesses) for (const id of products.keys()) seenIn.set(id, (seenIn.get(id) ?? 0) + 1);
  const rarities = new Map(
    knowledge.products.map(({ id }) => [id, Math.log((placed.length + 2) / ((seenIn.get(id) ?? 0) + 1))]),
  );
  const rarity = (id: string) => rarities.get(id) ?? 1;
  const precedents: Precedents = {
    projects: placed,
    products: space(businesses.map(({ products }) => vector(products, rarity))),
    shares: space(businesses.map(({ shares }) => vector(shares))),
    words: space(texts.map((text) => vector(weights.of(readText(text))))),
  };
  const prior = new Map<LocationId, number>();
  for (const location of set.locations) {
    const won = placed.filter((project) => project.locationId === location.id).length;
    prior.set(location.id, (won + 6) / (placed.length + 6 * set.locations.length));
  }
  return {
    vocabulary,
    cues,
    needs: lexicon(
      knowledge.needs.flatMap((need) => [...need.en, ...need.zh].map((phrase) => [phrase, need] as const)),
    ),
    places: lexicon(Object.entries(signals.places)),
    landmarks: lexicon(
      (signals.landmarks ?? [])
        .filter(({ at }) => at)
        .flatMap((landmark) => [...landmark.zh, ...landmark.en].map((phrase) => [phrase, landmark] as const)),
    ),
    signals: index(signalsOf(signals)),
    asks: index(askSigns(signals.asks ?? [])),
    outsiders: lexicon((signals.outsiders ?? []).map((phrase) => [phrase, true] as const)),
    homesAbroad: lexicon(
      [
        ...(signals.homesAbroad ?? []),
        ...(signals.landmarks ?? [])
          .filter(({ kind }) => kind === "country" || kind === "abroad")
          .flatMap(({ zh, en }) => [...zh, ...en]),
      ].map((phrase) => [phrase, true] as const),
    ),
    production: lexicon((signals.production ?? []).map((phrase) => [phrase, true] as const)),
    restricted: index(restrictedWords(knowledge.restrictions, signals.evading ?? [])),
    industries: new Map(
      [...knowledge.industries, ...keywords.map(({ industry }) => industry)].map((industry) => [industry.id, industry]),
    ),
    needById: new Map(knowledge.needs.map((need) => [need.id, need])),
    rarity,
    wordWeights: weights,
    precedents,
    prior,
  };
}
