import type { FoundFact } from "@/lib/matching/result";

/** A piece of a text and where it stands; `fact` names what was read from it. */
export type Passage = { text: string; from: number; to: number; fact?: string };

/** A text cut where something was read from it. Overlapping readings keep the first; the pieces joined are the text itself. */
export function passages(text: string, facts: readonly Pick<FoundFact, "name" | "span">[]): Passage[] {
  const spans = facts
    .flatMap(({ name, span }) => (span ? [{ name, from: span[0], to: span[1] }] : []))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Passage[] = [];
  const piece = (from: number, to: number, fact?: string) =>
    pieces.push({ text: text.slice(from, to), from, to, fact });
  let at = 0;
  for (const { name, from, to } of spans) {
    if (from < at || to > text.length || to <= from) continue;
    if (from > at) piece(at, from);
    piece(from, to, name.split(".")[0]);
    at = to;
  }
  if (at < text.length) piece(at, text.length);
  return pieces;
}
