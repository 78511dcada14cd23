import { z } from "zod";
import { toSimplified } from "../search/simplified";
import { MEASURE_TYPES, type Measure, POLICY_LEVELS, type PolicySet } from "./reference";
import { offerable } from "./standing";

/** The kinds of record a reader can look up, in the order of use. */
export const LIBRARY_KINDS = ["measures", "documents", "clusters", "locations", "sources"] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];
export type LibraryRecord<K extends LibraryKind> = PolicySet[K][number];

/** What the address of the library may ask for. Anything else in it is left aside, never an error. */
export const LibraryQuery = z.object({
  kind: z.enum(LIBRARY_KINDS).optional().catch(undefined),
  q: z.string().trim().max(100).catch(""),
  offer: z.enum(["yes", "no"]).optional().catch(undefined),
  level: z.enum(POLICY_LEVELS).optional().catch(undefined),
  type: z.enum(MEASURE_TYPES).optional().catch(undefined),
});
export type LibraryQuery = z.output<typeof LibraryQuery>;

const folded = (text: string) => toSimplified(text.normalize("NFKC").toLowerCase());

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

type Readable = { name: string; all: string };
const readable = new WeakMap<object, Readable>();

/** What is searched in a record: its name first, then every word of it, quotations and addresses included. */
function readableOf(record: object): Readable {
  const known = readable.get(record);
  if (known) return known;
  const named = record as { name?: unknown; title?: unknown; id: string };
  const made = {
    name: folded(strings([named.name, named.title, named.id]).join("\n")),
    all: folded(strings(record).join("\n")),
  };
  readable.set(record, made);
  return made;
}

/** Whether a value of any shape holds every word of the query, in 简体, 繁體 or English alike. */
export function heldBy(value: unknown, query: string): boolean {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const all = wanted.length > 0 ? folded(strings(value).join("\n")) : "";
  return wanted.every((word) => all.includes(word));
}

/**
 * Records that hold every word of the query, in 简体, 繁體 or English alike; those with it in their name come first.
 * An empty query finds everything, in the order of the library.
 */
export function found<K extends LibraryKind>(set: PolicySet, kind: K, query: string): LibraryRecord<K>[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const records = set[kind] as LibraryRecord<K>[];
  if (wanted.length === 0) return records;
  const hits = records.filter((record) => wanted.every((word) => readableOf(record).all.includes(word)));
  const isNamed = (record: object) => wanted.every((word) => readableOf(record).name.includes(word));
  return [...hits.filter(isNamed), ...hits.filter((record) => !isNamed(record))];
}

/** Whether a measure passes the filters of the library on `today` (Shanghai date). */
export function passes(
  measure: Measure,
  query: Pick<LibraryQuery, "offer" | "level" | "type">,
  today: string,
): boolean {
  if (query.offer && (query.offer === "yes") !== offerable(measure, today)) return false;
  if (query.level && measure.level !== query.level) return false;
  return !query.type || measure.type === query.type;
}
