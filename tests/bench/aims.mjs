/** What each job should reach in one run: `bare` and `limit` are least ratios to those servers, `p99` most milliseconds. */
export const AIMS = {
  "list-json": { bare: 0.85 },
  "list-page": { bare: 0.6 },
  "search-2": { bare: 0.8, p99: 60 },
  "search-3": { bare: 0.8, p99: 60 },
  "search-latin": { bare: 0.8, p99: 60 },
  report: { limit: 5 },
  create: { bare: 0.7 },
};

/** The desk's times while leads are matched again, to those at rest. */
export const BESIDE_MATCHING = 1.2;
export const MATCHING = { perSecond: 500, p99: 5 };
export const MEMORY_MIB = 300;
export const START_MS = 3000;
