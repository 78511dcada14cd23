import type { Decided, FoundFact } from "./result";

/** The name a reading is decided by: places may be several, so each has its own. */
export function decidedName({ name, value }: Pick<FoundFact, "name" | "value">): string {
  return name === "place" ? `place.${value}` : name;
}

/** The names of readings that an officer said are none. */
export function dismissedIn(decided: readonly Decided[]): ReadonlySet<string> {
  return new Set(decided.filter(({ value }) => value === null).map(({ name }) => name));
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
