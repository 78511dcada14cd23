import type { FoundFact } from "@/lib/matching/result";

/** A text cut where something was read from it. Overlapping readings keep the first; the pieces joined are the text itself. */
export function passages(text: string, facts: readonly FoundFact[]): { text: string; fact?: string }[] {
  const spans = facts
    .flatMap(({ name, span }) => (span ? [{ name, from: span[0], to: span[1] }] : []))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: { text: string; fact?: string }[] = [];
  let at = 0;
  for (const { name, from, to } of spans) {
    if (from < at || to > text.length || to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, to), fact: name.split(".")[0] });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
