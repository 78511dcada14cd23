import type { LocationId } from "../policy/reference";
import type { Overruled } from "./decided";
import type { Need } from "./knowledge";
import { find, type Hit, type Reading, readText } from "./lexicon";
import { isOrigin } from "./origin";
import type { Prepared } from "./prepare";
import { rolesOf } from "./roles";

/** A thing asked of the place; `wanted` is false when the text rules it out ("no port needed"). */
export type Wish = { need: Need; hit: Hit<Need>; wanted: boolean; strength: number };

const STRONG = /must|essential|crucial|decid|first condition|only|第一|必须|一定|最重要|关键|前提|首要|most important/;

/** Needs whose words are names of cities, which may also say where the sender is. */
const NEAR_A_CITY = new Set(["near-foshan", "near-guangzhou", "near-gba-east", "near-guangxi"]);

/** What the words ask of a place. A need named twice weighs a little more; "must" weighs more. */
function wishesIn(prepared: Prepared, reading: Reading, counts: (hit: Hit<Need>) => boolean): Map<string, Wish> {
  const hits = find(reading, prepared.needs);
  const roles = rolesOf(reading, hits, prepared.cues);
  const wishes = new Map<string, Wish>();
  hits.forEach((hit, i) => {
    if (!counts(hit)) return;
    const before = wishes.get(hit.value.id);
    const around = reading.folded.slice(Math.max(0, hit.start - 40), hit.end + 25);
    const strength = STRONG.test(around) ? 1.35 : 1;
    if (before) before.strength = Math.min(1.7, Math.max(before.strength, strength) + 0.2);
    else wishes.set(hit.value.id, { need: hit.value, hit, wanted: roles[i] !== "negated", strength });
  });
  return wishes;
}

/**
 * What the text asks of a place. Overruled words ask for nothing, but what was put in their place may; `confirmed` needs count
 * wherever they stand.
 */
export function readWishes(
  prepared: Prepared,
  reading: Reading,
  overruled: readonly Overruled[] = [],
  confirmed: ReadonlySet<string> = new Set(),
): Wish[] {
  const isUnruled = ({ value, start, end }: Hit<Need>) =>
    confirmed.has(value.id) || !overruled.some(({ span: [from, to] }) => start < to && end > from);
  const stands = (hit: Hit<Need>) => !(NEAR_A_CITY.has(hit.value.id) && isOrigin(reading, hit)) && isUnruled(hit);
  const wishes = wishesIn(prepared, reading, stands);
  for (const { span, by } of overruled) {
    if (by === null) continue;
    for (const [id, wish] of wishesIn(prepared, readText(by), () => true))
      if (!wishes.has(id)) wishes.set(id, { ...wish, hit: { ...wish.hit, start: span[0], end: span[1] } });
  }
  return [...wishes.values()];
}

/** Places the text names: 1 wished for, -1 ruled out. */
export function readPlaces(
  prepared: Prepared,
  reading: Reading,
): { place: LocationId; hit: Hit<LocationId>; wished: boolean }[] {
  const hits = find(reading, prepared.places);
  const roles = rolesOf(reading, hits, prepared.cues);
  return hits.map((hit, i) => ({ place: hit.value, hit, wished: roles[i] !== "negated" }));
}

/** The places of these that are asked for, not ruled out. */
export const wishedIn = (named: ReturnType<typeof readPlaces>): LocationId[] =>
  named.filter(({ wished }) => wished).map(({ place }) => place);

/** Whether the words say that the capital is foreign, or from Hong Kong, Macao or Taiwan. */
export function saysOutside(prepared: Prepared, reading: Reading): boolean {
  const hits = find(reading, prepared.outsiders);
  const roles = rolesOf(reading, hits, prepared.cues);
  return (
    roles.some((role) => role === "plain" || role === "making") ||
    find(reading, prepared.homesAbroad).some((hit) => isOrigin(reading, hit))
  );
}
