import { toSimplified } from "@/lib/search/simplified";

/** Text made safe inside markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Letters as the search compares them: 繁體 as 简体, capitals as small. One letter stays one letter. */
const folded = (text: string) => {
  const same = toSimplified(text.toLowerCase());
  return same.length === text.length ? same : text;
};

/** Escaped text with every occurrence of the searched words marked; `pattern` comes from `patternFor`. */
export function marked(text: string, pattern: RegExp | null): string {
  if (!pattern) return escaped(text);
  let markup = "";
  let at = 0;
  for (const found of folded(text).matchAll(pattern)) {
    const end = found.index + found[0].length;
    markup += `${escaped(text.slice(at, found.index))}<mark>${escaped(text.slice(found.index, end))}</mark>`;
    at = end;
  }
  return markup + escaped(text.slice(at));
}

/** All searched words in one pattern. Null when nothing was searched. */
export function patternFor(query: string | undefined): RegExp | null {
  const wanted = folded(query ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12);
  if (wanted.length === 0) return null;
  const longestFirst = wanted.sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "giu");
}
