import type { LocalText } from "../languages";
import type { MeasureAsk } from "../policy/measure-nature";
import type { Evidence, LocationId } from "../policy/reference";

/**
 * Reviewed data behind matching, kept in the policy library and editable without code.
 * What each field does to a result is described in docs/matching.md.
 */
export type Knowledge = {
  industries: Industry[];
  products: Product[];
  needs: Need[];
  profiles: ProfileFact[];
  restrictions: Restriction[];
  signals: Signals;
};

/** One line of business. `clusters` gives, for each cluster, the chance that the business counts as part of it. */
export type Industry = {
  id: string;
  name: LocalText;
  /** Division of GB/T 4754-2017 and of ISIC Rev. 4 it was cut from. */
  gbt: string;
  isic: string;
  clusters: Record<string, number>;
  /** Machines, utilities and services that other businesses use: named beside goods, they are rarely the project itself. */
  means?: boolean | null;
};

/** A product, material or process in the words investors use. 繁體 is folded to 简体 while reading, so `zh` is 简体. */
export type Product = {
  id: string;
  industry: string;
  zh: string[];
  en: string[];
  /** How telling the word is: 1 ordinary, below 1 general ("equipment"), above 1 decisive ("giga casting"). */
  weight: number;
};

/** Something an investor may ask of a place. */
export type Need = {
  id: string;
  name: LocalText;
  zh: string[];
  en: string[];
  /** How much it moves the ranking when a place is known to have it or to lack it. */
  weight: number;
};

/** One thing known of a place: what it is good at (`industries`) and what it offers (`needs`), each from -1 to 1. */
export type ProfileFact = {
  locationId: LocationId;
  name: string;
  text: LocalText;
  industries: Record<string, number>;
  needs: Record<string, number>;
  evidence: Evidence[];
};

/** An activity that may not be offered a place. Every list in `all` must be met by one of its words, none of `unless`. */
export type Restriction = {
  id: string;
  name: LocalText;
  text: LocalText;
  all: string[][];
  /** How many characters apart the words of the lists may stand; any distance when absent or null. */
  within?: number | null;
  /** Only what is to be done without permit, quota or approval: one of the shared words of evasion must stand near, too. */
  evading?: boolean | null;
  unless: string[];
  evidence: Evidence[];
};

/** Words that say what kind of message this is and how a product stands in it. English phrases are lower case. */
export type Signals = {
  /** Marketing, fraud, job hunting, surveys: phrase -> weight; see advert.ts for how they add up. */
  spam: Record<string, number>;
  /** Orders to a machine inside the text: never obeyed, only noted. */
  orders: string[];
  /** Names of places, 简体 and English, with the location they mean. */
  places: Record<string, LocationId>;
  /** Places that are not Zhaoqing and stand in no landmark: other spellings, vague names. */
  elsewhere: string[];
  /** Cities, districts, regions, countries, ports, airports and well-known companies; absent in older policy versions. */
  landmarks?: Landmark[];
  /** "Permits later", "nobody checks", "no quota": what turns some activities into offences. Absent in older versions. */
  evading?: string[];
  /** "We have decided on", "must be in": followed by a place elsewhere it closes the question. */
  decided: string[];
  /** "no other city", "本市不考虑". */
  excluded: string[];
  /** Needs no place in Zhaoqing can meet, with the reason code. */
  impossible: Record<string, string>;
  /** Phrases that hold a product word without speaking of it: "Pearl River", "data mining". Absent in older versions. */
  masks?: string[];
  negators: string[];
  /** After these words a product belongs to a customer, supplier or neighbour, not to the project. */
  customer: string[];
  making: string[];
  /** After these words a product is something asked for on site, not what is made. */
  wanting: string[];
  /** General wishes without a project: "something profitable". */
  vague: string[];
  /** Words that answer the questions of measures; absent in older versions. */
  asks?: AskWords[];
  /** "港资", "wholly foreign-owned": the capital is from outside the mainland; absent in older versions. */
  outsiders?: string[];
  /** Homes of capital from outside beside the countries among the landmarks, where the sender says to be from there. */
  homesAbroad?: string[];
  /** Words for making things: without any, a research centre or headquarters is no factory; absent in older versions. */
  production?: string[];
};

/**
 * What answers one question of measures. `yes` and `no` settle it, `maybe` makes it worth asking. With nothing said it is asked,
 * or taken as no; always as no below `leastYuan`, and for mainland investors where it only concerns people from outside.
 */
export type AskWords = {
  id: MeasureAsk;
  yes: string[];
  no: string[];
  maybe: string[];
  unsaid: "ask" | "no";
  leastYuan?: number | null;
  fromOutside?: boolean | null;
};

/**
 * A place or company the text may name. `at` is [latitude, longitude] to about a kilometre for towns and works and to the
 * city centre for cities: common knowledge, good for a distance in kilometres, not for a survey.
 */
export type Landmark = {
  id: string;
  zh: string[];
  en: string[];
  kind: LandmarkKind;
  at?: [number, number] | null;
  /** What is measured to, where the name alone does not say it: a company's plant. */
  name?: LocalText | null;
};

export const LANDMARK_KINDS = [
  "city",
  "district",
  "region",
  "country",
  "abroad",
  "port",
  "airport",
  "station",
  "crossing",
  "company",
] as const;
export type LandmarkKind = (typeof LANDMARK_KINDS)[number];
