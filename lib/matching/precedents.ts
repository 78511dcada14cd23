import type { LandedProject, LocationId } from "../policy/reference";
import type { Business } from "./business";
import type { Prepared } from "./prepare";
import { likenesses, vector } from "./similar";
import { PLACE, PRECEDENT } from "./weights";

export type Size = { yuan: number | null; landMu: number | null; jobs: number | null };
export type Alike = { project: LandedProject; likeness: number };

/** 1 when two figures are equal, 0 from ten times apart; null when either is unknown. */
function near(a: number | null, b: number | null): number | null {
  if (!a || !b) return null;
  return Math.max(0, 1 - Math.abs(Math.log10(a / b)));
}

/** From -0.5, sizes far apart, to 0.5, equal; 0 when nothing can be compared. */
export function sizeLikeness(size: Size, other: Size): number {
  const parts = [near(size.yuan, other.yuan), near(size.landMu, other.landMu), near(size.jobs, other.jobs)];
  const known = parts.filter((part): part is number => part !== null);
  return known.length === 0 ? 0 : known.reduce((sum, part) => sum + part - 0.5, 0) / known.length;
}

/** Real projects that share a product, a line of business or words with this one, before their size is compared. */
export function comparable(
  prepared: Prepared,
  business: Business,
  words: Map<string, number>,
  without?: ReadonlySet<string>,
): Alike[] {
  const { projects, products, shares, words: wordings } = prepared.precedents;
  const byProduct = likenesses(products, vector(business.products, prepared.rarity));
  const byIndustry = likenesses(shares, vector(business.shares));
  const byWord = likenesses(wordings, vector(words));
  const found: Alike[] = [];
  projects.forEach((project, i) => {
    const parts = [byProduct[i], byIndustry[i], byWord[i]] as [number, number, number];
    if (parts[0] + parts[1] + parts[2] === 0 || without?.has(project.id)) return;
    const likeness = PRECEDENT.products * parts[0] + PRECEDENT.industries * parts[1] + PRECEDENT.words * parts[2];
    found.push({ project, likeness });
  });
  return found;
}

/** Those alike enough once size is compared too, most alike first. */
export function alikeAt(size: Size, comparables: Alike[]): Alike[] {
  return comparables
    .map(({ project, likeness }) => {
      const other = { yuan: project.investmentCny, landMu: project.landMu, jobs: project.jobs };
      return { project, likeness: likeness + PRECEDENT.size * sizeLikeness(size, other) };
    })
    .filter(({ likeness }) => likeness > PRECEDENT.floor)
    .sort((a, b) => b.likeness - a.likeness);
}

/** How strongly precedents point at each place, 0 to 1. Much alike counts far more than a little alike. */
export function precedentPull(alike: Alike[]): Map<LocationId, number> {
  const pull = new Map<LocationId, number>();
  let total = PRECEDENT.doubt;
  for (const { project, likeness } of alike) {
    const mass = (likeness - PRECEDENT.floor) ** 2;
    total += mass;
    const { locationId, alsoPlausibleLocationIds } = project;
    if (locationId) pull.set(locationId, (pull.get(locationId) ?? 0) + mass);
    for (const also of alsoPlausibleLocationIds) pull.set(also, (pull.get(also) ?? 0) + mass * PLACE.alsoPlausible);
  }
  for (const [id, mass] of pull) pull.set(id, mass / total);
  return pull;
}
