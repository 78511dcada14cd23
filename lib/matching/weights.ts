/** Every number that shapes a result. What each means and where it came from: docs/matching.md. */
export const ROLE = {
  negated: -1.2,
  customer: 0.3,
  wanted: 0.45,
  making: 1.4,
  plain: 1,
  opening: 1.25,
  misspelt: 0.6,
  repeat: 0.25,
};

export const BUSINESS = {
  /** Above 1, the strongest line of business takes a larger share. */
  sharpness: 2.2,
  /** Evidence an unnamed business is worth: keeps a single weak word from looking certain. */
  unclear: 0.45,
  /** Means to other businesses named after goods, and counted ("30 machines"); from what weight on goods are said plainly. */
  means: 0.5,
  counted: 0.25,
  goods: 0.8,
  /** A sector word the investor picked in the form. */
  sector: 1.2,
};

/** Words in no list whose parts stand in known phrases. */
export const HINT = { weight: 0.8, floor: 0.5, most: 1, widest: 8, doubt: 1 };

/** What a neighbouring line of business lends where a place's own is not known. */
export const KIN = { share: 0.35, otherDivision: 0.6, least: 0.05 };

export const CLUSTER = { shown: 8, floor: 0.08 };

export const PLACE = {
  industry: 4,
  precedent: 2.2,
  official: 0.3,
  need: 0.8,
  needCap: 3.2,
  wish: 4,
  named: 2.6,
  prior: 0.3,
  /** Divides scores before they become probabilities: larger is less sure. */
  temperature: 1.1,
  /** A place that also would have done counts this much of a precedent. */
  alsoPlausible: 0.3,
};

export const LAND = {
  /** From this many mu a stated area asks for large contiguous land: the least that is "several hundred mu", the need's own words. */
  large: 200,
  /** How much of the need an area implies, compared with asking for large land in words: 0.5 cost a place on the examples. */
  implied: 0.25,
  /** Shares of the stated area tried to see whether the order would change. */
  tried: [0.5, 2],
};

/** Sentences about what would change the order: at most this many a place, for the first places only. */
export const CHANGES = { places: 3, each: 2 };

export const PRECEDENT = {
  products: 0.3,
  industries: 0.14,
  words: 0.85,
  size: 0.14,
  floor: 0.28,
  /** Precedent mass below which precedents say little. */
  doubt: 0.1,
  shown: 3,
};

/** The bureau's own leads as precedents. They nudge; what is known of places leads. */
export const OWN = {
  /** All similar leads of the bureau point at one place. */
  place: 0.9,
  /** Share of the doubt left about a cluster that they can take away, when all of them say so. */
  cluster: 0.15,
  /** What a lead counts by how sure its end is. */
  kind: { signed: 1, corrected: 0.7, confirmed: 0.6, accepted: 0.4 },
  doubt: 0.1,
  /** Words of one lead that are compared, the most telling first. */
  words: 24,
  /** Changes to precedents that are looked back on. */
  reach: 3_000,
  shown: 5,
};

/** Several projects in one message: how plainly each is named, and from what kinship two are one supply chain. */
export const SEVERAL = { plain: 0.6, related: 0.2 };

/** Below this much evidence of a business, the answer is a question. */
export const CLEAR_ENOUGH = 0.85;

/** How advertising adds up: what looking for no place brings, and saying nothing of a project; what each figure of one takes off. */
export const ADVERT = { seeksNothing: 0.4, bare: 0.25, stated: 0.4, most: 1.2 };
