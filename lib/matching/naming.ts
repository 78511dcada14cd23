import { HTML_LANG, type Locale, type LocalText } from "../languages";
import type { PolicySet } from "../policy/reference";
import type { Reason } from "./result";

type Named = { id: string; name?: LocalText; title?: LocalText };

const shelves = (set: PolicySet): Record<string, readonly Named[]> => ({
  cluster: set.clusters,
  location: set.locations.map(({ id, shortName }) => ({ id, name: shortName })),
  measure: set.measures,
  industry: set.knowledge.industries,
  neighbour: set.knowledge.industries,
  need: set.knowledge.needs,
  restriction: set.knowledge.restrictions,
  landed: set.landed,
});

/** What an id is called: cluster, location, measure, industry, need or restriction. The id itself when unknown. */
export function nameOf(set: PolicySet, kind: string, id: string, locale: Locale): string {
  const found = shelves(set)[kind]?.find((one) => one.id === id);
  return (found?.name ?? found?.title)?.[locale] ?? id;
}

/** A threshold in the reader's form: "5000万元", "CNY 50 million"; a count below 10 000 as it is. */
function thresholdText(value: number, locale: Locale): string | number {
  if (value < 10_000) return value;
  if (locale === "en") {
    const [divisor, unit] = value >= 1e9 ? [1e9, "billion"] : [1e6, "million"];
    return `CNY ${Math.round((value / divisor) * 10) / 10} ${unit}`;
  }
  const [divisor, unit] =
    value >= 1e8 ? [1e8, locale === "zh" ? "亿元" : "億元"] : [1e4, locale === "zh" ? "万元" : "萬元"];
  return `${Math.round((value / divisor) * 10) / 10}${unit}`;
}

/** A reason's placeholders with every id named in the reader's language, ready for `t("reason." + code, values)`. */
export function reasonValues(set: PolicySet, reason: Reason, locale: Locale): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(reason.params).map(([key, value]) => {
      if (key === "amount" && typeof value === "number") return [key, thresholdText(value, locale)];
      if (key === "industries" && typeof value === "string") {
        const names = value.split(",").map((id) => nameOf(set, "industry", id, locale));
        return [key, new Intl.ListFormat(HTML_LANG[locale]).format(names)];
      }
      if (key === "company") {
        const project = reason.evidence.find((piece) => piece.startsWith("landed:"))?.slice("landed:".length);
        return [key, project ? nameOf(set, "landed", project, locale) : value];
      }
      return [key, typeof value === "string" ? nameOf(set, key, value, locale) : value];
    }),
  );
}
