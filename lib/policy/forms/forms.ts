import type { DraftedKind } from "../kinds";
import { CITY } from "./city";
import { CLUSTER } from "./cluster";
import { DOCUMENT } from "./document";
import type { Fields } from "./field";
import { INDUSTRY, NEED, PRODUCT, PROFILE, RESTRICTION } from "./knowledge";
import { LANDED } from "./landed";
import { LOCATION } from "./location";
import { MEASURE } from "./measure";
import { SOURCE } from "./source";
import { ASK, LANDMARK, SIGNAL } from "./words";

export type Form = {
  fields: Fields;
  /** What the kind is called in addresses: /desk/policy/measures. */
  folder: string;
  /** How the ids of new records begin; null where staff make no new ones: the ten places are the ten places,
   * the city is one, and matching asks for its lists of words and its questions by name. */
  prefix: string | null;
};

/** How a record of each kind is asked for. A new kind is a line here, not a screen. */
export const FORMS: Record<DraftedKind, Form> = {
  measure: { fields: MEASURE, folder: "measures", prefix: "m" },
  document: { fields: DOCUMENT, folder: "documents", prefix: "d" },
  source: { fields: SOURCE, folder: "sources", prefix: "s" },
  cluster: { fields: CLUSTER, folder: "clusters", prefix: "c" },
  location: { fields: LOCATION, folder: "locations", prefix: null },
  product: { fields: PRODUCT, folder: "products", prefix: "" },
  profile: { fields: PROFILE, folder: "facts", prefix: "" },
  industry: { fields: INDUSTRY, folder: "industries", prefix: "i" },
  need: { fields: NEED, folder: "needs", prefix: "n" },
  restriction: { fields: RESTRICTION, folder: "restrictions", prefix: "r" },
  landed: { fields: LANDED, folder: "landed", prefix: "landed" },
  landmark: { fields: LANDMARK, folder: "landmarks", prefix: "landmark" },
  signal: { fields: SIGNAL, folder: "signals", prefix: null },
  ask: { fields: ASK, folder: "questions", prefix: null },
  city: { fields: CITY, folder: "city", prefix: null },
};

/** Every folder of the library. */
export const FOLDERS = Object.values(FORMS).map(({ folder }) => folder) as [string, ...string[]];

/** The kind behind a folder of the address; null when there is none. */
export function kindOfFolder(folder: string): DraftedKind | null {
  const found = Object.entries(FORMS).find(([, form]) => form.folder === folder);
  return (found?.[0] as DraftedKind | undefined) ?? null;
}
