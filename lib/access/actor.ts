import type { Locale } from "../languages";
import type { LocationId } from "../policy/reference";
import type { Role } from "./roles";

/** Who is asking, read from the database on this very request, never from a cookie's claims. */
export type Actor = {
  id: string;
  name: string;
  role: Role;
  /** The place a county officer or county leader belongs to; null for the city. */
  locationId: LocationId | null;
  locale: Locale;
  via: Via;
};

/** How the request came in, kept with every history line. */
export type Via = { requestId: string; address: string | null };

/** The house itself: the public form, the clock, commands. It may record but holds no rights. */
export type Recorder = Pick<Actor, "name" | "via"> & { id: string | null };

export const SYSTEM: Recorder = { id: null, name: "Inkstone", via: { requestId: "system", address: null } };
