/**
 * Text cut into search terms, the same on both engines: overlapping pairs of Chinese characters, whole words of
 * everything else. SQLite's and PostgreSQL's own tokenizers find no two-character Chinese word.
 */
import { toSimplified } from "./simplified";

const RUNS = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;
const MOST_TERMS = 4_000;

function runsOf(text: string): string[] {
  return toSimplified(text.normalize("NFKC").toLowerCase()).match(RUNS) ?? [];
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** Terms to index, in the order of the text, so that neighbours can be asked for. */
export function termsOf(text: string): string[] {
  return runsOf(text)
    .flatMap((run) => (HAN.test(run) ? [...pairs(run), ...(run.length > 1 ? [`${[...run].at(-1)}`] : [])] : [run]))
    .slice(0, MOST_TERMS);
}

/** What to look for: every part must be found. A `phrase` is terms next to each other; a `prefix` starts a term. */
export type SearchPart = { kind: "phrase"; terms: string[] } | { kind: "prefix"; term: string };

/** Reads a query: parts are joined by AND. Empty when there is nothing to look for. */
export function partsOf(query: string): SearchPart[] {
  return runsOf(query.slice(0, 200))
    .slice(0, 12)
    .map((run): SearchPart => {
      if (!HAN.test(run)) return { kind: "prefix", term: run };
      return [...run].length === 1 ? { kind: "prefix", term: run } : { kind: "phrase", terms: pairs(run) };
    });
}
