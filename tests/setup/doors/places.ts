import type { Asking } from "./hall";

/** Where in a request a client's text stands: ["body", "facts", "mainAsks", "value"], ["query", "q"], ["params", "leadId"]. */
export type Place = string[];

/** Every place of a request that holds a text. */
export function placesOf({ body, query, params, form }: Asking): Place[] {
  const found: Place[] = [];
  function walk(value: unknown, place: Place): void {
    if (typeof value === "string") found.push(place);
    else if (value && typeof value === "object")
      for (const [key, each] of Object.entries(value)) walk(each, [...place, key]);
  }
  walk({ body, query, params, form }, []);
  return found;
}

/** The same request with `value` in these places. */
export function withAt(asking: Asking, places: readonly Place[], value: unknown): Asking {
  const { as, headers, ...rest } = asking;
  const changed = structuredClone(rest) as Record<string, unknown>;
  for (const place of places) {
    let at = changed;
    for (const key of place.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[place.at(-1) as string] = value;
  }
  return { ...changed, as, headers };
}
