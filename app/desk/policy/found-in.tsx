import { words } from "@/app/_ui/words";
import type { RecordKind } from "@/lib/policy/kinds";
import { foundIn } from "@/lib/policy/library";
import { pathSaid } from "./_draft/said";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** Under a record that was found although its name does not hold the query: the field that does, and the words around it. */
export function FoundIn({
  kind,
  record,
  query,
  shelf,
  at = [],
}: {
  kind: RecordKind;
  record: object;
  query?: string;
  shelf: Shelf;
  /** Where the record stands inside one of its kind: a park in its place. */
  at?: readonly string[];
}) {
  const hit = query ? foundIn(record, query) : null;
  if (!hit) return null;
  const field = pathSaid(kind, [...at, ...hit.path], shelf);
  return <p className={styles.foundIn}>{words(shelf.locale, "library")("foundIn", { field, text: hit.text })}</p>;
}
