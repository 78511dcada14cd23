import type { DraftedKind } from "../kinds";
import type { Field, Fields } from "./field";
import { FORMS } from "./forms";

/** The field a path of a record leads into ("parks", "0", "clusterIds"), and the names on the way; null beyond the description. */
export function fieldAt(
  kind: DraftedKind,
  path: readonly string[],
): { field: Field; names: string[]; rest: string[] } | null {
  let fields: Fields | null = FORMS[kind].fields;
  let found: Field | null = null;
  const names: string[] = [];
  let at = 0;
  for (const part of path) {
    const next: Field | undefined = fields?.[part];
    if (next) {
      found = next;
      names.push(part);
      fields = "fields" in next ? next.fields : null;
    } else if (!(fields && /^\d+$/.test(part))) break;
    at++;
  }
  return found && { field: found, names, rest: path.slice(at) };
}
