import type { LocationId } from "../policy/reference";
import { type Asked, type PlaceQuestion, type Ranked, standings } from "./places";
import { type Alike, alikeAt, type Size } from "./precedents";
import type { Prepared } from "./prepare";
import type { MatchResult, Reason } from "./result";
import { CHANGES, LAND } from "./weights";
import type { Wish } from "./wishes";

/** All that decides the order of places, before it is asked at one land area and with all or some of the needs. */
export type PlaceCase = Omit<PlaceQuestion, "alike" | "asked"> & {
  comparables: Alike[];
  wishes: Wish[];
  size: Size;
  /** What the bureau's own leads say of a project of another size. */
  decided: (size: Size) => Pick<PlaceQuestion, "own" | "clusters">;
};

/** One thing different: a need that does not matter, or another land area. */
type Change = { need?: string; landMu?: number };

const LARGE_LAND = "big-flat-land";

/** What is asked in words, and large land where the stated area is large and the words say nothing of it. */
function askedAt(prepared: Prepared, wishes: Wish[], landMu: number | null): Asked[] {
  const need = prepared.needById.get(LARGE_LAND);
  if (!need || landMu === null || landMu < LAND.large || wishes.some((wish) => wish.need.id === LARGE_LAND))
    return wishes.map(({ need, wanted, strength }) => ({ need, wanted, strength }));
  return [...wishes, { need, wanted: true, strength: LAND.implied, mu: landMu }];
}

/** The ten places in order, as things are or with one thing different. */
export function rankPlaces(prepared: Prepared, one: PlaceCase, { need, landMu }: Change = {}): Ranked[] {
  const size = landMu === undefined ? one.size : { ...one.size, landMu };
  return standings(prepared, {
    ...one,
    ...(landMu === undefined ? {} : one.decided(size)),
    alike: alikeAt(size, one.comparables),
    asked: askedAt(
      prepared,
      one.wishes.filter((wish) => wish.need.id !== need),
      size.landMu,
    ),
  });
}

const tens = (mu: number) => Math.round(mu / 10) * 10;

/** Other areas worth trying, the smallest change first: rounded shares of the area, and the near side of "large". */
function otherAreas(landMu: number): number[] {
  const edge = landMu >= LAND.large ? LAND.large - 10 : LAND.large;
  const [least, most] = [Math.min(...LAND.tried) * landMu, Math.max(...LAND.tried) * landMu];
  const areas = LAND.tried.map((share) => tens(share * landMu));
  if (edge >= least && edge <= most) areas.push(edge);
  return [...new Set(areas)]
    .filter((area) => area >= 10 && area !== landMu)
    .sort((a, b) => Math.abs(a - landMu) - Math.abs(b - landMu));
}

type Led = { leader: LocationId; code: string; params: Reason["params"] };

/** Every change that would put another place first, found by ranking again; one change a place and kind. */
function leadersOtherwise(prepared: Prepared, one: PlaceCase, first: LocationId): Led[] {
  const found: Led[] = [];
  const consider = (change: Change, code: string, params: Reason["params"]) => {
    const leader = rankPlaces(prepared, one, change)[0]?.id;
    if (!leader || leader === first || found.some((led) => led.leader === leader && led.code === code)) return;
    found.push({ leader, code, params });
  };
  for (const { need } of one.wishes) consider({ need: need.id }, "place.would-lead-without", { need: need.id });
  const { landMu } = one.size;
  if (landMu === null) return found;
  for (const area of otherAreas(landMu)) {
    const code = area < landMu ? "place.would-lead-with-less" : "place.would-lead-with-more";
    consider({ landMu: area }, code, { mu: Math.abs(area - landMu), total: area });
  }
  return found;
}

/**
 * What would change the order, said with the place that would lead, for the first three. Each has been ranked again, so
 * it is true of this inquiry to the last precedent.
 */
export function withChanges(
  prepared: Prepared,
  one: PlaceCase,
  locations: MatchResult["locations"],
): MatchResult["locations"] {
  const [first] = locations;
  if (!first) return locations;
  const changes = leadersOtherwise(prepared, one, first.id);
  return locations.map((place, rank) => {
    if (rank >= CHANGES.places) return place;
    const reasons = changes
      .filter(({ leader }) => leader === place.id)
      .slice(0, CHANGES.each)
      .map(({ leader, code, params }) => ({ code, params: { location: leader, ...params }, weight: 0, evidence: [] }));
    return { ...place, reasons: [...place.reasons, ...reasons] };
  });
}
