import { discharges, dodges } from "./evasion";
import type { Restriction } from "./knowledge";
import { findEvery, type Hit, type Reading } from "./lexicon";
import type { Prepared } from "./prepare";
import type { Reason } from "./result";
import { rolesOf } from "./roles";
import type { RestrictedWord } from "./understanding";

/** The lists of which each must be met: the restriction's own, and the shared words of evasion where it asks for them. */
export const listsOf = ({ all, evading }: Restriction, shared: string[]): string[][] =>
  evading ? [...all, shared] : all;

/** "不走环评" carries its own "not"; being preceded by another does not undo it. */
const saysNegation = (words: string) => /^(?:no|not|without|不|没|免|无|冇|唔)/i.test(words);

/** One word of each list, close enough together; null when there is none. */
type Heard = { start: number; words: string };
function together(lists: Heard[][], within: number): Heard[] | null {
  const [first = [], ...others] = lists;
  for (const hit of first) {
    const near = others.map((list) => list.find(({ start }) => Math.abs(start - hit.start) <= within));
    if (near.every((one) => one !== undefined)) return [hit, ...(near as Heard[])];
  }
  return null;
}

/** The restriction that letting out untreated waste falls under. */
const BYPASS = "bypass-eia";

/** Restrictions whose every list is met by words the sender does not rule out. */
export function restricted(prepared: Prepared, reading: Reading): Reason[] {
  const untreated = discharges(reading.folded, reading.text);
  const hits = findEvery(reading, prepared.restricted);
  if (hits.length === 0 && untreated.length === 0) return [];
  const evaded = [...dodges(reading.folded, reading.text), ...untreated];
  const roles = rolesOf(reading, hits, prepared.cues);
  const standing = hits.filter((hit, i) => roles[i] !== "negated" || saysNegation(hit.words));
  const named = (list: Hit<RestrictedWord[]>[], id: string, at: number | null) =>
    list.filter(({ value }) => value.some((word) => word.restriction.id === id && word.list === at));
  const candidates = new Set(standing.flatMap(({ value }) => value.map(({ restriction }) => restriction)));
  if (untreated.length > 0) {
    const [bypass] = prepared.set.knowledge.restrictions.filter(({ id }) => id === BYPASS);
    if (bypass) candidates.add(bypass);
  }
  return [...candidates].flatMap((restriction) => {
    const lists = listsOf(restriction, []).map((_, at): Heard[] => [
      ...named(standing, restriction.id, at),
      ...(restriction.evading && at === restriction.all.length ? evaded : []),
      ...(restriction.id === BYPASS ? untreated : []),
    ]);
    const met = together(lists, restriction.within ?? Number.POSITIVE_INFINITY);
    if (!met || named(hits, restriction.id, null).length > 0) return [];
    const words = [...new Set(met.map((hit) => hit.words))].join(" · ");
    const evidence = [`restriction:${restriction.id}`];
    return [{ code: "restricted", params: { restriction: restriction.id, words }, weight: 0, evidence }];
  });
}
