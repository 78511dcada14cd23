import type { Prepared } from "@/lib/matching/prepare";
import { withNeighbours } from "@/lib/matching/standing";

const SHARES = 0.2;

/** The lines of business each precedent is about: those with at least a fifth of its vector. */
function businessOf({ precedents: { shares } }: Prepared): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [industry, list] of shares.postings) {
    // Which project, and its value, one after the other.
    found.set(industry, new Set(list.filter((_, i) => i % 2 === 0 && (list[i + 1] as number) >= SHARES)));
  }
  return found;
}

/**
 * The engine as if this landed project had never come: its precedent is hidden by the caller, and here also what is
 * known of its place for its lines of business, unless another project of that place is in the same line. Other
 * places keep everything, so this is the hardest fair question: a lower bound.
 */
export function withoutKnowledgeFrom(prepared: Prepared, projectId: string): Prepared {
  const { projects } = prepared.precedents;
  const own = projects.findIndex(({ id }) => id === projectId);
  const place = projects[own]?.locationId;
  const standing = place ? prepared.standings.get(place) : undefined;
  if (!place || !standing) return prepared;
  const stated = [...standing.industries].filter(([, { via }]) => via === undefined);
  const industries = new Map(stated);
  for (const [industry, at] of businessOf(prepared)) {
    if (!at.has(own)) continue;
    const others = [...at].some((other) => other !== own && projects[other]?.locationId === place);
    if (!others) industries.delete(industry);
  }
  const standings = new Map(prepared.standings).set(place, {
    ...standing,
    industries: withNeighbours(industries, prepared.set.knowledge.industries),
  });
  return { ...prepared, standings };
}
