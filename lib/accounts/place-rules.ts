import { COUNTY_ROLES, PLACE_OPTIONAL_ROLES, type Role } from "../access/roles";
import type { RefusalCode } from "../refusal";

/** Whether a role goes with a place: a county officer needs one, a manager may have one, the others have none. */
export function placeFault(role: Role, locationId: string | null): RefusalCode | null {
  if (COUNTY_ROLES.includes(role)) return locationId ? null : "account.location-needed";
  if (PLACE_OPTIONAL_ROLES.includes(role)) return null;
  return locationId ? "account.location-unwanted" : null;
}
