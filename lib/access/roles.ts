export const ROLES = ["city-officer", "county-officer", "manager", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are tied to one place; a manager may be (county leader) or may not (city leader). */
export const COUNTY_ROLES: readonly Role[] = ["county-officer"];
export const PLACE_OPTIONAL_ROLES: readonly Role[] = ["manager"];
