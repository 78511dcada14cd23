import { FORMS } from "@/lib/policy/forms/forms";
import type { DraftedKind, RecordKind } from "@/lib/policy/kinds";
import { recordHref } from "./shelf";

/** The page of one record; null where its kind has none. */
export function recordPlace(kind: RecordKind, key: string): string | null {
  return kind in FORMS ? recordHref(FORMS[kind as DraftedKind].folder, key) : null;
}
