/** Text made safe inside markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Escaped text with every occurrence of the searched words marked; `pattern` comes from `patternFor`. */
export function marked(text: string, pattern: RegExp | null): string {
  if (!pattern) return escaped(text);
  return text
    .split(pattern)
    .map((part, index) => (index % 2 ? `<mark>${escaped(part)}</mark>` : escaped(part)))
    .join("");
}

/** One group around all searched words, for `split`. Null when nothing was searched. */
export function patternFor(query: string | undefined): RegExp | null {
  const wanted = (query ?? "").split(/\s+/).filter(Boolean).slice(0, 12);
  if (wanted.length === 0) return null;
  const words = wanted.sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(${words.join("|")})`, "giu");
}
