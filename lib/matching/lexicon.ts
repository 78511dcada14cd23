import { fold } from "./fold";
import { isHan, stem, type Token, tokens } from "./words";

/** Phrases in both scripts and what each stands for. */
export type Lexicon<T> = {
  latin: Map<string, T>;
  longest: number;
  han: Map<string, [string, T][]>;
  near: Map<string, string>;
  /** Phrases with a gap: "recycle … battery" lets a few words stand between. */
  gapped: [RegExp, T][];
};

export type Hit<T> = { value: T; start: number; end: number; words: string; fuzzy: boolean };

/** A text read once, looked at by many lexicons. */
export type Reading = { text: string; folded: string; tokens: Token[] };

export function readText(text: string): Reading {
  const folded = fold(text);
  return { text, folded, tokens: tokens(folded) };
}

const GAP = "…";
const GAP_LATIN = String.raw`\w*[\s-]+(?:[\w'-]+[\s-]+){0,4}`;
const GAP_HAN = "[^。！？；，,!?;]{0,6}";

/** Parts in order, endings free in Latin script, a few words or six characters between them. */
function gapPattern(phrase: string): RegExp {
  const parts = phrase.split(GAP).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return isHan(phrase) ? new RegExp(parts.join(GAP_HAN), "g") : new RegExp(String.raw`\b${parts.join(GAP_LATIN)}`, "g");
}

const MISSPELT_FROM = 7;

/** Every word one letter short of `word`: two words sharing one differ by a single slip. */
function shortenings(word: string): string[] {
  const found = [word];
  for (let i = 1; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}

/** First come, first kept: a phrase means one thing. */
export function lexicon<T>(entries: Iterable<readonly [string, T]>, forgiving = false): Lexicon<T> {
  const built: Lexicon<T> = { latin: new Map(), longest: 1, han: new Map(), near: new Map(), gapped: [] };
  for (const [phrase, value] of entries) {
    const folded = fold(phrase);
    if (folded.includes(GAP)) {
      built.gapped.push([gapPattern(folded), value]);
      continue;
    }
    if (isHan(folded)) {
      const first = folded.charAt(0);
      const list = built.han.get(first) ?? [];
      if (!list.some(([known]) => known === folded)) list.push([folded, value]);
      built.han.set(first, list);
      continue;
    }
    const stems = tokens(folded).map((token) => token.stem);
    const key = stems.join(" ");
    if (!key || built.latin.has(key)) continue;
    built.latin.set(key, value);
    built.longest = Math.max(built.longest, stems.length);
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

function latinHits<T>(reading: Reading, lex: Lexicon<T>, out: Hit<T>[]) {
  const list = reading.tokens;
  for (let i = 0; i < list.length; i++) {
    const first = list[i] as Token;
    let taken = 0;
    for (let length = Math.min(lex.longest, list.length - i); length > 0; length--) {
      let key = first.stem;
      for (let j = 1; j < length; j++) key += ` ${(list[i + j] as Token).stem}`;
      const value = lex.latin.get(key);
      if (value === undefined) continue;
      const end = (list[i + length - 1] as Token).end;
      out.push({ value, start: first.start, end, words: reading.text.slice(first.start, end), fuzzy: false });
      taken = length;
      break;
    }
    if (taken > 0) {
      i += taken - 1;
      continue;
    }
    const close = nearest(lex, first.stem);
    if (close !== undefined) {
      out.push({
        value: close,
        start: first.start,
        end: first.end,
        words: reading.text.slice(first.start, first.end),
        fuzzy: true,
      });
    }
  }
}

function hanHits<T>(reading: Reading, lex: Lexicon<T>, out: Hit<T>[]) {
  const { folded } = reading;
  for (let i = 0; i < folded.length; i++) {
    const list = lex.han.get(folded.charAt(i));
    if (!list) continue;
    const found = list.find(([phrase]) => folded.startsWith(phrase, i));
    if (!found) continue;
    const end = i + found[0].length;
    out.push({ value: found[1], start: i, end, words: reading.text.slice(i, end), fuzzy: false });
    i = end - 1;
  }
}

/** Longest phrases first, none overlapping another of the same script, in order of appearance. */
export function find<T>(reading: Reading, lex: Lexicon<T>): Hit<T>[] {
  const out: Hit<T>[] = [];
  latinHits(reading, lex, out);
  if (lex.han.size > 0) hanHits(reading, lex, out);
  for (const [pattern, value] of lex.gapped) {
    for (const { 0: words, index } of reading.folded.matchAll(pattern)) {
      const end = index + words.length;
      out.push({ value, start: index, end, words: reading.text.slice(index, end), fuzzy: false });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
