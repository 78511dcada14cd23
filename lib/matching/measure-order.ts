import type { MeasureNature } from "../policy/measure-nature";
import { type LocationId, MEASURE_TYPES, type Measure } from "../policy/reference";
import { type MatchResult, VERDICTS } from "./result";
import { namesSector } from "./sector";

export type Judged = { measure: Measure; offer: MatchResult["measures"][number] };

/** What can be claimed, what holds for everybody, what reaches the investor through others, what is only planned. */
const NATURES: Record<MeasureNature, number> = { open: 0, general: 1, indirect: 2, intention: 3 };

/** Of two alike the one that brings more to hand: money, then land, then procedures and aims [the house's default]. */
const KINDS = ["subsidy", "tax", "fund", "land", "talent", "energy", "approvals", "trade"] as const;
const kindOf = ({ type }: Measure) => {
  const at = (KINDS as readonly string[]).indexOf(type);
  return at < 0 ? KINDS.length + MEASURE_TYPES.indexOf(type) : at;
};

/** 0 made for this place, 1 for any place, 2 for another of the likely ones. */
function nearness({ locations }: Measure, [first]: LocationId[]): number {
  if (!Array.isArray(locations)) return 1;
  return first && locations.includes(first) ? 0 : 2;
}

/** 0 for this business by name, 1 for a whole class of business, 2 for anybody. */
function breadth({ eligibility, clusterScope }: Measure): number {
  if ((eligibility.lines?.length ?? 0) > 0) return 0;
  if (namesSector(eligibility)) return 1;
  return clusterScope === "listed" ? 0 : 2;
}

/** Conditions of its own that are met: the more, the more it is made for this project. */
const met = ({ offer: { reasons } }: Judged) =>
  reasons.filter(({ code }) => code.startsWith("measure.is-") || code.startsWith("measure.meets-")).length;

/** A size that must still be learnt, the higher the less likely it is met: in powers of ten, 0 when nothing is asked. */
const steepness = ({ measure: { eligibility }, offer }: Judged) =>
  offer.missing.includes("investment") ? Math.log10(eligibility.minInvestmentCNY ?? 1) : 0;

/** Where a measure stands, part by part: what is refused last, then its nature, its verdict, the place, the dates, the business. */
const rankOf = (one: Judged, places: LocationId[]): number[] => [
  Number(one.offer.verdict === "does-not-apply"),
  NATURES[one.measure.nature ?? "open"],
  VERDICTS.indexOf(one.offer.verdict),
  nearness(one.measure, places),
  one.offer.missing.length,
  Number(one.offer.unverified),
  breadth(one.measure),
  steepness(one),
  kindOf(one.measure),
  -met(one),
];

/** The measures in the order an officer would name them; each is ranked once, however often it is compared. */
export function inOrder(judged: readonly Judged[], places: LocationId[]): Judged[] {
  return judged
    .map((one) => ({ one, rank: rankOf(one, places) }))
    .sort((a, b) => {
      for (let i = 0; i < a.rank.length; i++) {
        const apart = (a.rank[i] as number) - (b.rank[i] as number);
        if (apart !== 0) return apart;
      }
      return a.one.offer.id < b.one.offer.id ? -1 : 1;
    })
    .map(({ one }) => one);
}
