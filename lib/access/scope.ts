import type { LocationId } from "../policy/reference";
import type { Actor } from "./actor";
import { may } from "./may";

/** Which leads a reader may see. Every read of leads takes one as its first argument, with no default. */
export type Scope = { sees: "all" } | { sees: "place"; locationId: LocationId } | { sees: "none" };

export const NOTHING: Scope = { sees: "none" };

/** The house's own reads (clock, sample, public form); never built from a request. */
export const EVERYTHING: Scope = { sees: "all" };

export function visibleTo(actor: Pick<Actor, "role" | "locationId">): Scope {
  if (!may(actor, "leads.read")) return NOTHING;
  if (actor.locationId) return { sees: "place", locationId: actor.locationId };
  return actor.role === "county-officer" ? NOTHING : EVERYTHING;
}

/** Whether a lead held by `locationId` is inside the scope. */
export function covers(scope: Scope, locationId: LocationId | null): boolean {
  if (scope.sees === "all") return true;
  return scope.sees === "place" && locationId === scope.locationId;
}
