import { refuse } from "../refusal";
import type { Actor } from "./actor";
import type { Role } from "./roles";

/** What each role may do. The permission table of docs/access.md is checked against this one. */
export const RIGHTS = {
  "leads.read": ["city-officer", "county-officer", "manager"],
  "leads.log": ["city-officer", "county-officer", "manager"],
  "leads.work": ["city-officer", "county-officer", "manager"],
  /** Offer a lead to a county, take it back, settle credit: the city's allocator. */
  "leads.allocate": ["city-officer", "manager"],
  "leads.accept": ["county-officer", "manager"],
  /** Confirm a signing, an audited stage or a review from the threshold up. */
  "leads.confirm": ["manager", "city-officer"],
  "leads.export": ["city-officer", "county-officer", "manager"],
  "reports.read": ["city-officer", "manager"],
  /** Ask what a text matches: kept nowhere, and no lead is shown that the one who asks may not see. */
  "matching.ask": ["city-officer", "county-officer", "manager", "administrator"],
  "policy.read": ["city-officer", "county-officer", "manager", "administrator"],
  "policy.draft": ["city-officer", "county-officer", "manager", "administrator"],
  "policy.publish": ["manager", "administrator"],
  "accounts.manage": ["administrator"],
  "history.read": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof RIGHTS;

export function may(actor: Pick<Actor, "role">, right: Right): boolean {
  return (RIGHTS[right] as readonly Role[]).includes(actor.role);
}

/** Refuses: access.not-allowed. */
export function mustBeAllowed(actor: Pick<Actor, "role">, right: Right): void {
  if (!may(actor, right)) refuse("access.not-allowed", { right });
}
