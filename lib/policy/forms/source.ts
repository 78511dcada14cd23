import type { Source } from "../reference";
import type { FieldsOf } from "./field";

/** A government site; B established media or association; C repost, translation or mirror; D aggregator. */
export const SOURCE_TIERS = ["A", "B", "C", "D"] as const;

export const SOURCE: FieldsOf<Source> = {
  id: { as: "kept", start: "" },
  title: { as: "text", most: 400 },
  url: { as: "address", isOptional: true },
  date: { as: "date", isOptional: true },
  publisher: { as: "local", most: 200 },
  tier: { as: "choice", of: SOURCE_TIERS, words: "tier" },
  note: { as: "local", most: 600, isOptional: true },
};
