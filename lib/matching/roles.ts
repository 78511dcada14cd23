import { find, type Hit, type Lexicon, type Reading } from "./lexicon";
import { ROLE } from "./weights";

export type Role = "negated" | "customer" | "wanted" | "making" | "plain";

export type Cues = { negators: Lexicon<Role>; roles: Lexicon<Role> };

const BREAK = /[.;!?。;!?\n::]/;
const SOFT_BREAK = /[,,、()()-]/;
/** How far before a product a "not" still reaches, in characters. */
const NEGATION_REACH = { latin: 22, han: 5 };
const NOT_ONLY = /(?:not only|不仅|不单|不但|不只|not just|non-stop|没有问题|not far)/;

/** Where the sentence around `at` begins. */
function clauseStart(text: string, at: number, soft: boolean): number {
  for (let i = at - 1; i >= 0; i--) {
    const char = text.charAt(i);
    // A point inside a number or an abbreviation does not end a sentence.
    if (char === "." && /\w/.test(text.charAt(i + 1))) continue;
    if (BREAK.test(char) || (soft && SOFT_BREAK.test(char))) return i + 1;
  }
  return 0;
}

function negated(reading: Reading, hit: Hit<unknown>, negations: Hit<Role>[]): boolean {
  const from = clauseStart(reading.folded, hit.start, false);
  const list = negations.some((negation) => {
    if (negation.start < from || negation.end > hit.start) return false;
    const between = reading.folded.slice(negation.end, hit.start);
    const reach = /[\u3400-\u9fff]/.test(negation.words) ? NEGATION_REACH.han : NEGATION_REACH.latin;
    if (between.length > reach) return false;
    if (/\b(?:but|only|just)\b|而是|,|、| - /.test(between)) return false;
    return !NOT_ONLY.test(reading.folded.slice(Math.max(from, negation.start - 2), negation.end + 6));
  });
  return (
    list ||
    /^\s*(?:is|are)?\s*(?:no longer|not our|out of the question)/.test(reading.folded.slice(hit.end, hit.end + 24))
  );
}

/** "新能源车用扁线": a product followed by 用 is what the goods are for. */
const FOR_USE = /^用(?!地|电|水|工|气|途|户|作|于|了|的是|来|料|材|品|具)/;

type Heard = { negations: Hit<Role>[]; roles: Hit<Role>[] };
const heard = new WeakMap<Reading, Heard>();

/** The cue words of a text, looked for once however many lists of hits are judged by them. */
function cuesIn(reading: Reading, cues: Cues): Heard {
  let found = heard.get(reading);
  if (!found) {
    found = { negations: find(reading, cues.negators), roles: find(reading, cues.roles) };
    heard.set(reading, found);
  }
  return found;
}

/** What each product is to the project: made, wanted on site, a customer's, or ruled out. */
export function rolesOf(reading: Reading, hits: Hit<unknown>[], cues: Cues): Role[] {
  if (hits.length === 0) return [];
  const { negations, roles: roleHits } = cuesIn(reading, cues);
  return hits.map((hit) => {
    if (negated(reading, hit, negations)) return "negated";
    if (FOR_USE.test(reading.folded.slice(hit.end, hit.end + 3))) return "customer";
    const from = clauseStart(reading.folded, hit.start, false);
    let nearest: Hit<Role> | undefined;
    for (const cue of roleHits) if (cue.start >= from && cue.end <= hit.start) nearest = cue;
    if (!nearest) return "plain";
    const gap = reading.folded.slice(nearest.end, hit.start);
    const far = gap.length > (/[\u3400-\u9fff]/.test(gap) ? 16 : 70);
    // "X for Y", "给Y做X": a short word points at a customer only after a product, and only in the same phrase.
    if (nearest.words.length <= 4 && nearest.value === "customer" && (far || SOFT_BREAK.test(gap) || hit === hits[0]))
      return "plain";
    return far && nearest.value !== "customer" ? "plain" : nearest.value;
  });
}

/** How much a hit counts: its role, and a little more for what is said first. */
export function standing(role: Role, hit: Hit<unknown>, textLength: number): number {
  if (role === "negated") return ROLE.negated;
  const opening = hit.start < Math.max(120, textLength * 0.3) ? ROLE.opening : 1;
  return ROLE[role] * opening * (hit.fuzzy ? ROLE.misspelt : 1);
}
