import type { RecordKind } from "@/lib/policy/kinds";
import { recordHref } from "./shelf";

/** Which folder of the library shows records of a kind, each on a page of its own. */
const FOLDERS: Partial<Record<RecordKind, string>> = {
  cluster: "clusters",
  location: "locations",
  document: "documents",
  measure: "measures",
  source: "sources",
  product: "products",
  profile: "facts",
};

/** The page of one record; null where its kind has none. */
export function recordPlace(kind: RecordKind, key: string): string | null {
  const folder = FOLDERS[kind];
  return folder ? recordHref(folder, key) : null;
}
