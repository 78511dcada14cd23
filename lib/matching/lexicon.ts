import { fold } from "./fold";
import { isHan, stem, type Token, tokens } from "./words";

/** Phrases in both scripts and what each stands for. */
export type Lexicon<T> = {
  latin: Map<string, T>;
  /** First word -> the most words a phrase beginning with it has. */
  longest: Map<string, number>;
  /** By the first two characters, or the one there is; the longest first. */
  han: Map<string, [string, T][]>;
  near: Map<string, string>;
  /** Phrases with a gap, by how they begin: "recycle … battery" lets a few words stand between. */
  gapped: Record<Script, Map<string, Gapped<T>[]>>;
};

type Script = "latin" | "han";
type Gapped<T> = { pattern: RegExp; value: T };

export type Hit<T> = { value: T; start: number; end: number; words: string; fuzzy: boolean };

/** A text read once, looked at by many lexicons; `pairs`: the two characters from each one on, of a text with Han in it. */
export type Reading = { text: string; folded: string; tokens: Token[]; pairs: string[] };

export function readText(text: string): Reading {
  const folded = fold(text);
  const pairs = isHan(folded) ? Array.from({ length: folded.length }, (_, at) => folded.slice(at, at + 2)) : [];
  return { text, folded, tokens: tokens(folded), pairs };
}

const GAP = "…";
const GAP_LATIN = String.raw`\w*[\s-]+(?:[\w'-]+[\s-]+){0,4}`;
const GAP_HAN = "[^。！？；，,!?;]{0,6}";

/** Parts in order, endings free in Latin script, a few words or six characters between them. */
function gapPattern(phrase: string): RegExp {
  const parts = phrase.split(GAP).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return isHan(phrase) ? new RegExp(parts.join(GAP_HAN), "g") : new RegExp(String.raw`\b${parts.join(GAP_LATIN)}`, "g");
}

/** What a text must hold before the pattern is worth trying. */
const headOf = (phrase: string) => (phrase.split(GAP)[0] as string).trim();

const MISSPELT_FROM = 7;

/** Every word one letter short of `word`: two words sharing one differ by a single slip. */
function shortenings(word: string): string[] {
  const found = [word];
  for (let i = 1; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}

/** One lexicon of many lists: a phrase stands for everything it was entered under. */
export function index<T>(entries: Iterable<readonly [string, T]>): Lexicon<T[]> {
  const meanings = new Map<string, T[]>();
  for (const [phrase, value] of entries) {
    const folded = fold(phrase);
    const literal = isHan(folded) || folded.includes(GAP);
    const key = literal
      ? folded
      : tokens(folded)
          .map(({ stem: word }) => word)
          .join(" ");
    meanings.set(key, [...(meanings.get(key) ?? []), value]);
  }
  return lexicon(meanings);
}

function addTo<V>(lists: Map<string, V[]>, key: string, value: V) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** First come, first kept: a phrase means one thing. */
export function lexicon<T>(entries: Iterable<readonly [string, T]>, forgiving = false): Lexicon<T> {
  const built: Lexicon<T> = {
    latin: new Map(),
    longest: new Map(),
    han: new Map(),
    near: new Map(),
    gapped: { latin: new Map(), han: new Map() },
  };
  const met = new Set<string>();
  for (const [phrase, value] of entries) {
    const folded = fold(phrase);
    if (folded.includes(GAP)) {
      addTo(built.gapped[isHan(folded) ? "han" : "latin"], headOf(folded), { pattern: gapPattern(folded), value });
      continue;
    }
    if (isHan(folded)) {
      if (met.has(folded)) continue;
      met.add(folded);
      addTo(built.han, folded.slice(0, 2), [folded, value]);
      continue;
    }
    const stems = tokens(folded).map((token) => token.stem);
    const key = stems.join(" ");
    if (!key || built.latin.has(key)) continue;
    built.latin.set(key, value);
    const [first = ""] = stems;
    built.longest.set(first, Math.max(built.longest.get(first) ?? 1, stems.length));
    if (forgiving && stems.length === 1 && key.length >= MISSPELT_FROM) {
      for (const short of shortenings(key)) if (!built.near.has(short)) built.near.set(short, key);
    }
  }
  for (const list of built.han.values()) list.sort((a, b) => b[0].length - a[0].length);
  return built;
}

/** A misspelt word's entry, or undefined. Long words only: short ones have too many neighbours. */
function nearest<T>(lex: Lexicon<T>, word: string): T | undefined {
  if (lex.near.size === 0 || word.length < MISSPELT_FROM) return undefined;
  for (const short of shortenings(word)) {
    const key = lex.near.get(short);
    if (key && Math.abs(key.length - word.length) <= 1) return lex.latin.get(stem(key));
  }
  return undefined;
}

function hitAt<T>(reading: Reading, value: T, start: number, end: number, fuzzy = false): Hit<T> {
  return { value, start, end, words: reading.text.slice(start, end), fuzzy };
}

/** Phrases that begin at one word, longest first. */
function* latinAt<T>(reading: Reading, lex: Lexicon<T>, i: number): Generator<{ hit: Hit<T>; length: number }> {
  const list = reading.tokens;
  const first = list[i] as Token;
  const most = Math.min(lex.longest.get(first.stem) ?? 0, list.length - i);
  for (let length = most; length > 0; length--) {
    let key = first.stem;
    for (let j = 1; j < length; j++) key += ` ${(list[i + j] as Token).stem}`;
    const value = lex.latin.get(key);
    if (value !== undefined) {
      yield { hit: hitAt(reading, value, first.start, (list[i + length - 1] as Token).end), length };
    }
  }
}

function latinHits<T>(reading: Reading, lex: Lexicon<T>, every: boolean, out: Hit<T>[]) {
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i] as Token;
    if (lex.longest.has(token.stem)) {
      let taken = 0;
      for (const { hit, length } of latinAt(reading, lex, i)) {
        out.push(hit);
        taken = length;
        if (!every) break;
      }
      if (taken > 0) {
        if (!every) i += taken - 1;
        continue;
      }
    }
    const close = nearest(lex, token.stem);
    if (close !== undefined) out.push(hitAt(reading, close, token.start, token.end, true));
  }
}

/** Phrases of one list that stand at `at`: the longest, or every one. Answers how long the longest is, 0 without any. */
function hanAt<T>(
  reading: Reading,
  list: [string, T][] | undefined,
  at: number,
  every: boolean,
  out: Hit<T>[],
): number {
  let longest = 0;
  for (const [phrase, value] of list ?? []) {
    if (!reading.folded.startsWith(phrase, at)) continue;
    out.push(hitAt(reading, value, at, at + phrase.length));
    if (!every) return phrase.length;
    longest ||= phrase.length;
  }
  return longest;
}

function hanHits<T>(reading: Reading, lex: Lexicon<T>, every: boolean, out: Hit<T>[]) {
  const { folded, pairs } = reading;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as string;
    const taken = hanAt(reading, lex.han.get(pair), i, every, out);
    if (taken > 0 && !every) i += taken - 1;
    else if (pair.length > 1) hanAt(reading, lex.han.get(folded.charAt(i)), i, every, out);
  }
}

function gappedHits<T>(reading: Reading, gapped: Map<string, Gapped<T>[]>, out: Hit<T>[]) {
  for (const [head, list] of gapped) {
    if (!reading.folded.includes(head)) continue;
    for (const { pattern, value } of list)
      for (const { 0: words, index: start } of reading.folded.matchAll(pattern))
        out.push(hitAt(reading, value, start, start + words.length));
  }
}

function search<T>(reading: Reading, lex: Lexicon<T>, every: boolean): Hit<T>[] {
  const out: Hit<T>[] = [];
  latinHits(reading, lex, every, out);
  gappedHits(reading, lex.gapped.latin, out);
  // A phrase with Han in it stands in no text without.
  if (reading.pairs.length > 0) {
    hanHits(reading, lex, every, out);
    gappedHits(reading, lex.gapped.han, out);
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Longest phrases first, none overlapping another of the same script, in order of appearance. */
export const find = <T>(reading: Reading, lex: Lexicon<T>): Hit<T>[] => search(reading, lex, false);

/** Every phrase, also those inside longer ones. */
export const findEvery = <T>(reading: Reading, lex: Lexicon<T>): Hit<T>[] => search(reading, lex, true);
