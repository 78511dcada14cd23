import type { LocationId, PolicySet } from "../../lib/policy/reference";
import type { NewAccount } from "../accounts";
import { colleague } from "./investors";
import type { House } from "./life";
import type { Random } from "./random";
import { VIA } from "./written";

const CITY_OFFICERS = 8;
const PER_COUNTY = 3;

/** About forty colleagues: the city's desk, three in each county or zone, and two managers. */
export function staff(
  random: Random,
  set: PolicySet,
  at: Date,
  passwordHash: string,
): { house: House; rows: NewAccount[] } {
  const rows: NewAccount[] = [];
  const add = (email: string, role: NewAccount["role"], locationId: LocationId | null) => {
    const row = {
      id: random.id(at.getTime()),
      email: `${email}@sample.example`,
      name: colleague(random),
      role,
      locationId,
    };
    rows.push({ ...row, passwordHash, mustChangePassword: false, createdAt: at });
    return { id: row.id, name: row.name, locationId, via: VIA };
  };
  const city = Array.from({ length: CITY_OFFICERS }, (_, n) => add(`city-${n + 1}`, "city-officer", null));
  const counties = Object.fromEntries(
    set.locations.map(({ id }) => [
      id,
      Array.from({ length: PER_COUNTY }, (_, n) => add(`${id}-${n + 1}`, "county-officer", id)),
    ]),
  ) as House["counties"];
  add("manager-1", "manager", null);
  add("manager-2", "manager", null);
  return { house: { city, counties }, rows };
}
