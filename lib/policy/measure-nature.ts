/**
 * What a measure is to an investor. "open": can be claimed or called on today. "general": holds for every project, nothing to
 * claim. "indirect": goes to the city, a park or a power station. "intention": to be studied, explored or built; nobody can apply.
 */
export const MEASURE_NATURES = ["open", "general", "indirect", "intention"] as const;
export type MeasureNature = (typeof MEASURE_NATURES)[number];

/** Conditions only the investor can answer; the words that answer them: signals.asks in lib/matching/knowledge.ts. */
export const MEASURE_ASKS = [
  "key-project",
  "headquarters",
  "research-centre",
  "existing-plant",
  "own-land",
  "reinvested-profit",
  "overseas-talent",
  "online-export",
  "tender",
  "jinli-site",
] as const;
export type MeasureAsk = (typeof MEASURE_ASKS)[number];
