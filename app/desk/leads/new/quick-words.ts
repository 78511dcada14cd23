import type { AskWords } from "@/app/desk/_parts/ask";

export const QUICK_WORDS = [
  "save",
  "saved",
  "more",
  "similar",
  "similarHint",
  "elsewhere",
  "anyway",
  "anywayHint",
  "none",
  "noOwner",
  "sameCompany",
  "samePhone",
  "sameEmail",
  "sameCode",
  "sameWechat",
  "notNumber",
] as const;

/** The sentences of quick add, beside those of every form. */
export type QuickAddWords = AskWords & Record<(typeof QUICK_WORDS)[number], string>;
