import type { Business } from "./business";
import { findEvery, type Hit, type Reading } from "./lexicon";
import type { Prepared } from "./prepare";
import type { Behaviour, Reason } from "./result";
import { rolesOf } from "./roles";
import type { RestrictedWord, Signal } from "./understanding";
import { CLEAR_ENOUGH } from "./weights";

export type Judgement = { behaviour: Behaviour; notes: Reason[] };

type Sign = Hit<Signal[]> & { signal: Signal };

const note = (code: string, params: Reason["params"] = {}, evidence: string[] = []): Reason => ({
  code,
  params,
  weight: 0,
  evidence,
});

const of = (signs: Sign[], kind: Signal["kind"]) => signs.filter(({ signal }) => signal.kind === kind);

function spamWeight(signs: Sign[]): { weight: number; words: string[] } {
  const heard = new Map(of(signs, "spam").map(({ words, signal }) => [words.toLowerCase(), signal.weight]));
  return { weight: [...heard.values()].reduce((sum, value) => sum + value, 0), words: [...heard.keys()] };
}

/** "不走环评" carries its own "not"; being preceded by another does not undo it. */
const saysNegation = (words: string) => /^(?:no|not|without|不|没|免|无|冇|唔)/i.test(words);

/** One word of each list, close enough together; null when there is none. */
function together(lists: Hit<unknown>[][], within: number): Hit<unknown>[] | null {
  const [first = [], ...others] = lists;
  for (const hit of first) {
    const near = others.map((list) => list.find(({ start }) => Math.abs(start - hit.start) <= within));
    if (near.every((one) => one !== undefined)) return [hit, ...(near as Hit<unknown>[])];
  }
  return null;
}

/** Restrictions whose every list is met by words the sender does not rule out. */
function restricted(prepared: Prepared, reading: Reading): Reason[] {
  const hits = findEvery(reading, prepared.restricted);
  if (hits.length === 0) return [];
  const roles = rolesOf(reading, hits, prepared.cues);
  const standing = hits.filter((hit, i) => roles[i] !== "negated" || saysNegation(hit.words));
  const named = (list: Hit<RestrictedWord[]>[], id: string, at: number | null) =>
    list.filter(({ value }) => value.some((word) => word.restriction.id === id && word.list === at));
  const candidates = new Set(standing.flatMap(({ value }) => value.map(({ restriction }) => restriction)));
  return [...candidates].flatMap((restriction) => {
    const lists = restriction.all.map((_, at) => named(standing, restriction.id, at));
    const met = together(lists, restriction.within ?? Number.POSITIVE_INFINITY);
    if (!met || named(hits, restriction.id, null).length > 0) return [];
    const words = [...new Set(met.map((hit) => hit.words))].join(" · ");
    return [note("restricted", { restriction: restriction.id, words }, [`restriction:${restriction.id}`])];
  });
}

/** "Must be in one hour of Guangzhou" asks for a distance, not for Guangzhou. */
const DISTANCE = /hour|minute|\bkm\b|within|near|reach|access|distance|drive|小时|分钟|公里|靠近|距离/;
const OURS = /肇庆|贵市|贵地|贵区|贵县|扩产|第二|zhaoqing|your (?:city|county|district)|second|another/;
const REACH = 40;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).split(/[。!?\n]|\.\s/);
  const after = text.slice(at).split(/[。!?\n]|\.\s/);
  return `${before.at(-1) ?? ""}${after[0] ?? ""}`;
}

/** A place or a need this city cannot serve, or null. */
function outside(prepared: Prepared, reading: Reading, signs: Sign[]): Reason | null {
  const impossible = of(signs, "impossible");
  const roles = rolesOf(reading, impossible, prepared.cues);
  const needed = impossible.find((_, i) => roles[i] !== "negated" && roles[i] !== "customer");
  if (needed) return note(`outside.${needed.signal.code}`, { words: needed.words });
  const elsewhere = of(signs, "elsewhere");
  const [first] = elsewhere;
  if (first && of(signs, "excluded").length > 0) return note("outside.decided", { words: first.words });
  for (const decided of of(signs, "decided")) {
    const named = elsewhere.find(({ start }) => {
      if (start < decided.start || start - decided.end > REACH) return false;
      return !DISTANCE.test(reading.folded.slice(Math.min(decided.end, start), start));
    });
    if (named && !OURS.test(sentenceAround(reading.folded, decided.start))) {
      return note("outside.decided", { words: named.words });
    }
  }
  return null;
}

/** What kind of message this is. Order matters: an advertisement for a casino is an advertisement. */
export function judge(prepared: Prepared, reading: Reading, business: Business): Judgement {
  const signs = findEvery(reading, prepared.signals).flatMap((hit) => hit.value.map((signal) => ({ ...hit, signal })));
  const ignored = of(signs, "order")
    .slice(0, 1)
    .map(({ words }) => note("orders-ignored", { words }));
  const spam = spamWeight(signs);
  if (spam.weight >= 1) {
    return { behaviour: "flag_spam", notes: [note("spam", { words: spam.words.slice(0, 4).join(" · ") }), ...ignored] };
  }
  const restrictions = restricted(prepared, reading);
  if (restrictions.length > 0) return { behaviour: "no_match_restricted", notes: [...restrictions, ...ignored] };
  const away = outside(prepared, reading, signs);
  if (away) return { behaviour: "out_of_area", notes: [away, ...ignored] };
  const enough = CLEAR_ENOUGH * (of(signs, "vague").length >= 2 ? 1.6 : 1);
  if (business.clarity < enough) return { behaviour: "ask_clarification", notes: [note("unclear"), ...ignored] };
  return { behaviour: "match", notes: ignored };
}
