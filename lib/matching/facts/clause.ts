import { type Quantity, quantities } from "./quantity";

/** A folded text with its numbers, looked at by every rule. */
export type Sheet = { text: string; numbers: Quantity[] };

export const sheet = (folded: string): Sheet => ({ text: folded, numbers: quantities(folded) });

const END = /[。;!?\n]|\.(?=\s|$)/g;
const WIDEST = 120;

/** What stands before and after a span in its own sentence. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  const head = text.slice(Math.max(0, start - WIDEST), start);
  let from = 0;
  for (const { index, 0: mark } of head.matchAll(END)) from = index + mark.length;
  const tail = text.slice(end, end + WIDEST);
  END.lastIndex = 0;
  const stop = END.exec(tail);
  END.lastIndex = 0;
  return { before: head.slice(from), after: stop ? tail.slice(0, stop.index) : tail };
}

/** What stands right after a place in the text. */
export function next(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const COMMA_COST = 9;
const commas = (gap: string) => (gap.match(/[,、(]/g) ?? []).length;

/** How far the nearest word of a kind stands, in characters; a comma between counts extra, and words after more than before. */
export function distance(cue: RegExp, { before, after }: { before: string; after: string }): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of before.matchAll(cue)) {
    const gap = before.slice(match.index + match[0].length);
    nearest = Math.min(nearest, gap.length + commas(gap) * COMMA_COST);
  }
  const [first] = after.matchAll(cue);
  if (first) {
    const gap = after.slice(0, first.index);
    nearest = Math.min(nearest, gap.length + 3 + commas(gap) * COMMA_COST);
  }
  return nearest;
}

const NOT_BEFORE =
  /(?:\b(?:no|not|without|zero|never|don't|doesn't|do not|does not|free of|nor|neither)\b[^,.]{0,16}|(?:没有|没|并非|不是|不会产生|不产生|不需要?|不要|不涉及|不排放?|不含|不用|不做|毋须|无需|无(?![尘纺人线菌机缝铅氧锡])|零|冇|唔系|唔使|唔需要|唔要)[^,、。]{0,3})$/;
const ONLY_A_LIMIT =
  /(?:not (?:more|less|fewer) than|no (?:more|less|fewer) than|not exceed\w*|不超过?|不少于|不低于|不到|不止|not only|不仅|不但)[^,.]{0,8}$/;

/** Whether the words before say that it is not so. "Not more than" is a limit, not a no. */
export const isDenied = (before: string) => NOT_BEFORE.test(before) && !ONLY_A_LIMIT.test(before);
