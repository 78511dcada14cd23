import type { Product, ProfileFact } from "../../matching/knowledge";
import type { DraftedKind } from "../kinds";
import type { Measure } from "../reference";
import type { SignalList } from "../signal-lists";

/** Field name to the key of a sentence below `faults`. */
export type Faults = Record<string, string>;

/** Whether a stretch of dates, each as far as it was seen, ends before it begins: "2025-03" to "2024". */
export function endsTooSoon({ validFrom, validTo }: Pick<Measure, "validFrom" | "validTo">): boolean {
  if (!validFrom || !validTo) return false;
  const length = Math.min(validFrom.length, validTo.length);
  return validTo.slice(0, length) < validFrom.slice(0, length);
}

const dates = (it: Pick<Measure, "validFrom" | "validTo">): Faults =>
  endsTooSoon(it) ? { validTo: "dates-order" } : {};

function clusters({ clusterScope, clusterMapping, clusterIds }: Measure): Faults {
  if (clusterScope === "any") {
    if (clusterIds.length > 0) return { clusterIds: "clusters-any" };
    return clusterMapping === "none" ? {} : { clusterMapping: "mapping-any" };
  }
  if (clusterIds.length === 0) return { clusterIds: "clusters-listed" };
  return clusterMapping === "none" ? { clusterMapping: "mapping-listed" } : {};
}

const someWords = ({ zh, en }: Pick<Product, "zh" | "en">): Faults =>
  zh.length + en.length > 0 ? {} : { zh: "required" };

const RULES: Partial<Record<DraftedKind, (data: never) => Faults>> = {
  measure: (data: Measure) => ({ ...dates(data), ...clusters(data) }),
  document: dates,
  product: someWords,
  landmark: someWords,
  signal: ({ words }: SignalList): Faults => (words.length > 0 ? {} : { words: "required" }),
  profile: ({ industries, needs }: ProfileFact): Faults =>
    Object.keys(industries).length + Object.keys(needs).length > 0 ? {} : { industries: "required" },
};

/** What several fields of a record say against each other. */
export const faultsOf = (kind: DraftedKind, data: unknown): Faults => RULES[kind]?.(data as never) ?? {};
