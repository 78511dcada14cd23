import { LOCATION_IDS } from "../policy/reference";

/** When the project should start 计划落地时间; the first four are the choices of the ledger's `timing` fact. */
export const TIMINGS = ["within-6-months", "6-12-months", "1-2-years", "later", "undecided"] as const;
export type Timing = (typeof TIMINGS)[number];

/** What matters most 最看重的因素. Named like the needs of the matching knowledge where there is one. */
export const PRIORITIES = [
  "cheap-land",
  "rent-factory",
  "skilled-staff",
  "low-wage",
  "supply-chain",
  "river-port",
  "expressway",
  "big-power",
  "incentives",
  "fast-approvals",
  "city-life",
  "green-setting",
] as const;
export type Priority = (typeof PRIORITIES)[number];
export const MOST_PRIORITIES = 3;

/** Where to: one of the ten places, or "suggest" 请推荐. */
export const PLACE_ANSWERS = [...LOCATION_IDS, "suggest"] as const;
