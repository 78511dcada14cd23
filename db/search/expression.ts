import type { Scope } from "../../lib/access/scope";
import type { SearchPart } from "../../lib/search/terms";

/** A place as a search term, so that a county's search never reads another county's hits. */
export function placeTerm(locationId: string): string {
  return `at_${locationId.replaceAll("-", "_")}`;
}

/** The terms a scope adds to every search; null when it may see nothing. */
export function scopeTerms(scope: Scope): string[] | null {
  if (scope.sees === "none") return null;
  return scope.sees === "place" ? [placeTerm(scope.locationId)] : [];
}

/** FTS5 query syntax: quoted strings, phrases by juxtaposition in one string, `*` after a prefix. */
export function ftsExpression(parts: SearchPart[], required: string[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [
    ...required.map(quoted),
    ...parts.map((part) => (part.kind === "phrase" ? quoted(part.terms.join(" ")) : `${quoted(part.term)} *`)),
  ].join(" AND ");
}

/** tsquery syntax: quoted lexemes, `<->` between neighbours, `:*` after a prefix. */
export function tsExpression(parts: SearchPart[], required: string[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
  return [
    ...required.map(quoted),
    ...parts.map((part) =>
      part.kind === "phrase" ? `(${part.terms.map(quoted).join(" <-> ")})` : `${quoted(part.term)}:*`,
    ),
  ].join(" & ");
}

/** A tsvector literal with positions, so that neighbours can be asked for. */
export function vectorLiteral(terms: string[]): string {
  return terms.map((term, i) => `'${term.replaceAll("'", "''").replaceAll("\\", "\\\\")}':${i + 1}`).join(" ");
}
