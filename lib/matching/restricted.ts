import { discharges, dodges } from "./evasion";
import { hides } from "./hiding";
import type { Restriction } from "./knowledge";
import { findEvery, type Hit, type Reading } from "./lexicon";
import { isMeant } from "./meant";
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

/** The restriction that a business hidden or never to be licensed falls under, whatever it is. */
const HIDDEN = "hidden-business";

const reasonOf = ({ id }: Restriction, heard: Heard[]): Reason => ({
  code: "restricted",
  params: { restriction: id, words: [...new Set(heard.map(({ words }) => words))].join(" · ") },
  weight: 0,
  evidence: [`restriction:${id}`],
});

/** Restrictions whose every list is met by words the sender means; failing these, that of a business that hides itself. */
export function restricted(prepared: Prepared, reading: Reading): Reason[] {
  const named = restrictionsNamed(prepared, reading);
  if (named.length > 0) return named;
  const signs = hides(reading.folded, reading.text);
  const hidden = prepared.set.knowledge.restrictions.find(({ id }) => id === HIDDEN);
  return hidden && signs.length > 0 ? [reasonOf(hidden, signs)] : [];
}

function restrictionsNamed(prepared: Prepared, reading: Reading): Reason[] {
  const untreated = discharges(reading.folded, reading.text);
  const hits = findEvery(reading, prepared.restricted);
  if (hits.length === 0 && untreated.length === 0) return [];
  const evaded = [...dodges(reading.folded, reading.text), ...untreated];
  const roles = rolesOf(reading, hits, prepared.cues);
  const standing = hits.filter(
    (hit, i) => (roles[i] !== "negated" || saysNegation(hit.words)) && isMeant(reading, hit),
  );
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
    return [reasonOf(restriction, met)];
  });
}
