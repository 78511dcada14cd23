import { LOCATION_IDS, type LocationId, type PolicySet } from "../policy/reference";
import { toSimplified } from "../search/simplified";

/** The one of the ten places that an answer names, by id or in any language; null for none, several, or "suggest". */
export function placeOf(set: PolicySet, answer: string | undefined): LocationId | null {
  const plain = toSimplified((answer ?? "").normalize("NFKC").toLowerCase()).trim();
  if (!plain) return null;
  if ((LOCATION_IDS as readonly string[]).includes(plain)) return plain as LocationId;
  const named = set.locations.filter((location) =>
    [location.name.zh, location.shortName.zh, location.name.en, location.shortName.en].some((name) =>
      plain.includes(name.toLowerCase()),
    ),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
