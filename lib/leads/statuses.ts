/**
 * How a lead is going: 推进中, 暂缓, 流转中, 终止, 无效, 重复, and 待核 for what the public form set aside.
 * Only `active` and `in-transfer` run clocks; `held`, `invalid` and `duplicate` stay out of figures.
 */
export const STATUSES = ["active", "paused", "in-transfer", "closed", "invalid", "duplicate", "held"] as const;
export type Status = (typeof STATUSES)[number];

export const OPEN_STATUSES: readonly Status[] = ["active", "in-transfer", "paused"];
export const COUNTED_STATUSES: readonly Status[] = ["active", "in-transfer", "paused", "closed"];

/** Close causes 终止原因; the first four point at something a county could change. */
export const CLOSE_CAUSES = [
  "land-or-plant",
  "power-or-energy",
  "environment-limit",
  "policy-expectation",
  "labour",
  "logistics",
  "price",
  "market-change",
  "investor-finance",
  "chose-another-place",
  "no-reply",
  "failed-review",
  "not-credible",
] as const;
export type CloseCause = (typeof CLOSE_CAUSES)[number];
