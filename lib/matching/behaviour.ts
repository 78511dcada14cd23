import type { Business } from "./business";
import { find, type Hit, type Lexicon, type Reading } from "./lexicon";
import type { Prepared } from "./prepare";
import type { Behaviour, Reason } from "./result";
import { rolesOf } from "./roles";
import { CLEAR_ENOUGH } from "./weights";

export type Judgement = { behaviour: Behaviour; notes: Reason[] };

const note = (code: string, params: Reason["params"] = {}, evidence: string[] = []): Reason => ({
  code,
  params,
  weight: 0,
  evidence,
});

function spamWeight(prepared: Prepared, reading: Reading): { weight: number; words: string[] } {
  const hits = new Map(find(reading, prepared.spam).map((hit) => [hit.words.toLowerCase(), hit.value]));
  return { weight: [...hits.values()].reduce((sum, value) => sum + value, 0), words: [...hits.keys()] };
}

/** Words of one list that stand as said, not ruled out. */
function standing(prepared: Prepared, reading: Reading, group: Lexicon<true>): Hit<true>[] {
  const hits = find(reading, group);
  if (hits.length === 0) return hits;
  const roles = rolesOf(reading, hits, prepared.cues);
  return hits.filter((hit, i) => roles[i] !== "negated" || saysNegation(hit.words));
}

/** One word of each list, close enough together; null when there is none. */
function together(groups: Hit<true>[][], within: number): Hit<true>[] | null {
  const [first = [], ...others] = groups;
  for (const hit of first) {
    const near = others.map((group) => group.find(({ start }) => Math.abs(start - hit.start) <= within));
    if (near.every((one) => one !== undefined)) return [hit, ...(near as Hit<true>[])];
  }
  return null;
}

/** Restrictions whose every list is met by words the sender does not rule out. */
function restricted(prepared: Prepared, reading: Reading): Reason[] {
  return prepared.restrictions.flatMap(({ restriction, all, unless }) => {
    const groups = all.map((group) => standing(prepared, reading, group));
    if (groups.some((group) => group.length === 0)) return [];
    const hits = together(groups, restriction.within ?? Number.POSITIVE_INFINITY);
    if (!hits || find(reading, unless).length > 0) return [];
    const words = [...new Set(hits.map((hit) => hit.words))].join(" · ");
    return [note("restricted", { restriction: restriction.id, words }, [`restriction:${restriction.id}`])];
  });
}

/** "不走环评" carries its own "not"; being preceded by another does not undo it. */
const saysNegation = (words: string) => /^(?:no|not|without|不|没|免|无|冇|唔)/i.test(words);

function sentenceOf(text: string, at: number): string {
  const start =
    Math.max(
      text.lastIndexOf("。", at),
      text.lastIndexOf(". ", at),
      text.lastIndexOf("\n", at),
      text.lastIndexOf("?", at),
    ) + 1;
  const rest = text.slice(at).search(/[。!?]|\.\s|\n/);
  return text.slice(start, rest < 0 ? undefined : at + rest);
}

/** "Must be in one hour of Guangzhou" asks for a distance, not for Guangzhou. */
const DISTANCE = /hour|minute|\bkm\b|within|near|reach|access|distance|drive|小时|分钟|公里|靠近|距离/;

function outside(prepared: Prepared, reading: Reading): Reason | null {
  const impossible = find(reading, prepared.impossible);
  const roles = rolesOf(reading, impossible, prepared.cues);
  const needed = impossible.find((_, i) => roles[i] !== "negated" && roles[i] !== "customer");
  if (needed) return note(`outside.${needed.value}`, { words: needed.words });
  const [excluded] = find(reading, prepared.excluded);
  const elsewhere = find(reading, prepared.elsewhere);
  if (excluded && elsewhere.length > 0) return note("outside.decided", { words: elsewhere[0]?.words ?? "" });
  for (const decided of find(reading, prepared.decided)) {
    const sentence = sentenceOf(reading.folded, decided.start);
    const named = elsewhere.find(({ start }) => {
      if (start < decided.end || start - decided.end > 40) return false;
      return !DISTANCE.test(reading.folded.slice(decided.end, start));
    });
    if (named && !/肇庆|zhaoqing/.test(sentence)) return note("outside.decided", { words: named.words });
  }
  return null;
}

/** What kind of message this is. Order matters: an advertisement for a casino is an advertisement. */
export function judge(prepared: Prepared, reading: Reading, business: Business): Judgement {
  const orders = find(reading, prepared.orders).map(({ words }) => note("orders-ignored", { words }));
  const ignored = orders.slice(0, 1);
  const spam = spamWeight(prepared, reading);
  if (spam.weight >= 1)
    return { behaviour: "flag_spam", notes: [note("spam", { words: spam.words.slice(0, 4).join(" · ") }), ...ignored] };
  const restrictions = restricted(prepared, reading);
  if (restrictions.length > 0) return { behaviour: "no_match_restricted", notes: [...restrictions, ...ignored] };
  const away = outside(prepared, reading);
  if (away) return { behaviour: "out_of_area", notes: [away, ...ignored] };
  const vague = find(reading, prepared.vague).length;
  if (business.clarity < CLEAR_ENOUGH * (vague >= 2 ? 1.6 : 1))
    return { behaviour: "ask_clarification", notes: [note("unclear"), ...ignored] };
  return { behaviour: "match", notes: ignored };
}
