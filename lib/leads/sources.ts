/** Where leads come from 线索来源. */
export const SOURCES = [
  "public-form",
  "partner-site",
  "phone",
  "wechat",
  "email",
  "visit",
  "trade-fair",
  "referral",
  "provincial-platform",
  "other",
] as const;
export type LeadSource = (typeof SOURCES)[number];

/** How staff and investors reach each other 联系方式. */
export const CHANNELS = ["phone", "wechat", "email", "meeting", "visit"] as const;
export type Channel = (typeof CHANNELS)[number];
