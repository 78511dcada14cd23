import type { Hit } from "./lexicon";
import type { FoundFact } from "./result";
import { ADVERT } from "./weights";

/** Figures only somebody with a project of their own gives. */
const OF_A_PROJECT = new Set(["land", "floor-area", "jobs", "power", "water", "steam", "effluent-volume", "tenure"]);

/**
 * Whether a message offers, sells or asks something other than an investment. Each telling phrase brings its weight; a
 * message that says nothing of a project needs less, one that states land, floor space, jobs or supplies needs more.
 * Gives the phrases, or null.
 */
export function advertised(
  signs: (Hit<unknown> & { signal: { weight: number } })[],
  facts: FoundFact[],
  clear: boolean,
): string[] | null {
  const heard = new Map(signs.map(({ words, signal }) => [words.toLowerCase(), signal.weight]));
  if (heard.size === 0) return null;
  const stated = new Set(facts.filter(({ name }) => OF_A_PROJECT.has(name)).map(({ name }) => name)).size;
  const said = [...heard.values()].reduce((sum, weight) => sum + weight, 0);
  const bare = stated === 0 && !clear ? ADVERT.bare : 0;
  const needed = 1 + Math.min(ADVERT.most, stated * ADVERT.stated);
  return said + bare >= needed ? [...heard.keys()] : null;
}
