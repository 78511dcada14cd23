import type { Decided, FoundFact } from "./result";

/** The name a reading is decided by: places may be several, so each has its own. */
export function decidedName({ name, value }: Pick<FoundFact, "name" | "value">): string {
  return name === "place" ? `place.${value}` : name;
}

/** The names of readings that an officer said are none. */
export function dismissedIn(decided: readonly Decided[]): ReadonlySet<string> {
  return new Set(decided.filter(({ value }) => value === null).map(({ name }) => name));
}

/** The ids of needs that an officer said are meant. */
export function confirmedNeeds(decided: readonly Decided[]): ReadonlySet<string> {
  const needs = decided.filter(({ name, value }) => name.startsWith("need.") && value !== null);
  return new Set(needs.map(({ name }) => name.slice("need.".length)));
}

/** What the text states, with what was decided in its stead; the place in the text stays. Dismissed readings are gone. */
export function asDecided(stated: readonly FoundFact[], decided: readonly Decided[]): FoundFact[] {
  return stated.flatMap((fact) => {
    const said = decided.find(({ name }) => name === fact.name);
    if (!said) return [fact];
    const { value, unit } = said;
    if (value === null) return [];
    if (value === fact.value && unit === fact.unit) return [fact];
    return [{ name: fact.name, value, ...(unit ? { unit } : {}), span: fact.span }];
  });
}

/** How much, how many and when ask nothing of a place by themselves: needs in the same words stand on their own. */
const SIZES = new Set(["amount", "first-phase", "fixed-assets", "land", "floor-area", "jobs", "timing", "place"]);
/** In the investor's own words, which may ask for something of a place. */
const NAMES = new Set(["customers", "suppliers", "near"]);

/** The words, and what an officer put in their place; null: they do not say that at all. */
export type Overruled = { span: [number, number]; by: string | null };

/**
 * Words whose reading was dismissed or, where it names somebody, put otherwise: what else was read in them is not meant
 * either. "Women workers" dismissed takes its wish for plentiful labour with it.
 */
export function overruled(stated: readonly FoundFact[], decided: readonly Decided[]): Overruled[] {
  return stated.flatMap(({ name, value, span }): Overruled[] => {
    const said = decided.find((each) => each.name === name);
    if (!said || !span || SIZES.has(name)) return [];
    if (said.value === null) return [{ span, by: null }];
    return NAMES.has(name) && said.value !== value ? [{ span, by: String(said.value) }] : [];
  });
}
