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
  sharpness: 1.6,
  /** Evidence an unnamed business is worth: keeps a single weak word from looking certain. */
  unclear: 0.45,
  /** A sector word the investor picked in the form. */
  sector: 1.2,
};

export const CLUSTER = { shown: 8, floor: 0.08 };

export const PLACE = {
  industry: 3,
  precedent: 2.6,
  official: 0.5,
  need: 0.75,
  needCap: 2.4,
  wish: 2.5,
  named: 2.2,
  prior: 0.35,
  /** Divides scores before they become probabilities: larger is less sure. */
  temperature: 0.62,
  /** A place that also would have done counts this much of a precedent. */
  alsoPlausible: 0.3,
};

export const PRECEDENT = {
  products: 0.55,
  industries: 0.25,
  words: 0.45,
  size: 0.12,
  floor: 0.16,
  /** Precedent mass below which precedents say little. */
  doubt: 0.1,
  shown: 3,
};

/** Below this much evidence of a business, the answer is a question. */
export const CLEAR_ENOUGH = 0.85;
