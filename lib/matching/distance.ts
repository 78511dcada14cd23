import type { Landmark } from "./knowledge";
import { find, type Reading, readText } from "./lexicon";
import type { Prepared } from "./prepare";
import type { FoundFact, MatchResult, Reason } from "./result";

type Point = { lat: number; lon: number };
type Verdict = "met" | "unmet" | "unknown";

/** How much longer roads are than the straight line here, and how fast lorries go at best and as a rule, in km/h. */
const ROADS = { longer: 1.3, fastest: 80, usual: 60 };
const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres in a straight line. */
export function straightKm(a: Point, b: Point): number {
  const [lat, lon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/**
 * Whether a place this far in a straight line keeps a limit by road. Only what is certain is said: farther than the limit
 * even as the crow flies, or within it by a usual road; between the two the road decides.
 */
export function keeps(km: number, [limit, unit]: [number, string]): Verdict {
  const minutes = unit === "h" ? limit * 60 : limit;
  const [atLeast, asRule] =
    unit === "km" ? [km, km * ROADS.longer] : [(km / ROADS.fastest) * 60, ((km * ROADS.longer) / ROADS.usual) * 60];
  const most = unit === "km" ? limit : minutes;
  return atLeast > most ? "unmet" : asRule <= most ? "met" : "unknown";
}

type Named = { landmark: Landmark; name: string; limit: [number, string] | null };
const NEIGHBOURS = new Set(["near", "customers", "suppliers"]);
const MOST = 3;

/** Said right before a name: to be near it, or to supply it. */
const NEAR_OR_FOR =
  /(?:\b(?:near|close to|next to|far from|supply|supplying|supplier to|deliver to|delivering to|serving)|靠近|邻近|临近|挨着|紧邻|离|距离?|供应|供货|配套)[^。.;;,]{0,12}$/;

/** Places and companies the investor names as customers, suppliers or to be near, whose position is known; each once. */
function named(prepared: Prepared, facts: FoundFact[], reading: Reading): Named[] {
  const found = new Map<Landmark, Named>();
  for (const fact of [...facts].sort((a, b) => Number(b.name === "near") - Number(a.name === "near"))) {
    if (!NEIGHBOURS.has(fact.name) || typeof fact.value !== "string") continue;
    for (const { value: landmark, words } of find(readText(fact.value), prepared.landmarks))
      if (!found.has(landmark)) found.set(landmark, { landmark, name: words, limit: fact.limit ?? null });
  }
  for (const { value: landmark, words, start } of find(reading, prepared.landmarks))
    if (!found.has(landmark) && NEAR_OR_FOR.test(reading.folded.slice(Math.max(0, start - 40), start)))
      found.set(landmark, { landmark, name: words, limit: null });
  return [...found.values()].slice(0, MOST);
}

function reasonOf(location: string, km: number, { name, limit }: Named): Reason {
  const params = { location, name, km: Math.round(km) };
  if (!limit) return { code: "place.distance", params, weight: 0, evidence: [] };
  const code = `place.distance-${keeps(km, limit)}`;
  return { code, params: { ...params, limit: limit[0], unit: limit[1] }, weight: 0, evidence: [] };
}

/** Each place with how far it lies from whom the investor named. Told, not weighed: needs like "near Foshan" weigh already. */
export function withDistances(
  prepared: Prepared,
  facts: FoundFact[],
  reading: Reading,
  locations: MatchResult["locations"],
): MatchResult["locations"] {
  const to = named(prepared, facts, reading);
  if (to.length === 0) return locations;
  const points = new Map(prepared.set.locations.map(({ id, point }) => [id, point]));
  return locations.map((place) => {
    const from = points.get(place.id);
    if (!from) return place;
    const reasons = to.map((one) => {
      const [lat, lon] = one.landmark.at as [number, number];
      return reasonOf(place.id, straightKm(from, { lat, lon }), one);
    });
    return { ...place, reasons: [...place.reasons, ...reasons] };
  });
}
