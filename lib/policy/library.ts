import { z } from "zod";
import type { AskWords, Landmark } from "../matching/knowledge";
import { toSimplified } from "../search/simplified";
import { type City, MEASURE_TYPES, type Measure, POLICY_LEVELS, type PolicySet } from "./reference";
import { type SignalList, signalLists } from "./signal-lists";
import { offerable } from "./standing";

/** A park, looked up by itself although it is kept with its place. Its `id` is that of the place and its number in it. */
export type LibraryPark = PolicySet["locations"][number]["parks"][number] & {
  id: string;
  location: PolicySet["locations"][number];
};

type Lists = {
  measures: PolicySet["measures"];
  documents: PolicySet["documents"];
  clusters: PolicySet["clusters"];
  locations: PolicySet["locations"];
  parks: LibraryPark[];
  restrictions: PolicySet["knowledge"]["restrictions"];
  needs: PolicySet["knowledge"]["needs"];
  industries: PolicySet["knowledge"]["industries"];
  landed: PolicySet["landed"];
  landmarks: readonly Landmark[];
  signals: readonly SignalList[];
  questions: readonly AskWords[];
  city: readonly City[];
  sources: PolicySet["sources"];
};

/** The kinds of record a reader can look up, in the order of use. */
export const LIBRARY_KINDS = [
  "measures",
  "documents",
  "clusters",
  "locations",
  "parks",
  "restrictions",
  "needs",
  "industries",
  "landed",
  "landmarks",
  "signals",
  "questions",
  "city",
  "sources",
] as const satisfies readonly (keyof Lists)[];
export type LibraryKind = (typeof LIBRARY_KINDS)[number];
export type LibraryRecord<K extends LibraryKind> = Lists[K][number];

const parksOf = (set: PolicySet): LibraryPark[] =>
  set.locations.flatMap((location) =>
    location.parks.map((park, at) => ({ ...park, id: `${location.id}.${at}`, location })),
  );

/** Lists that are made of a set rather than held by it, once for each set: what is searched in a record is kept with it. */
const others = new WeakMap<PolicySet, Omit<Lists, keyof PolicySet>>();

function othersOf(set: PolicySet): Omit<Lists, keyof PolicySet> {
  const { restrictions, needs, industries, signals } = set.knowledge;
  const known = others.get(set) ?? {
    parks: parksOf(set),
    landmarks: signals.landmarks ?? [],
    signals: signalLists(signals),
    questions: signals.asks ?? [],
    ...{ restrictions, needs, industries },
  };
  others.set(set, known);
  return known;
}

const listOf = <K extends LibraryKind>(set: PolicySet, kind: K): Lists[K] =>
  ({ ...set, ...othersOf(set), city: [set.city] })[kind] as Lists[K];

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
const wordsOf = (query: string) => folded(query).split(/\s+/).filter(Boolean);

/** Every text of a value with the way to it. A park's place is a record of its own and not searched with it. */
function* texts(value: unknown, path: string[] = []): Generator<{ path: string[]; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (value !== null && typeof value === "object")
    for (const [name, each] of Object.entries(value)) if (name !== "location") yield* texts(each, [...path, name]);
}

const strings = (value: unknown): string[] => [...texts(value)].map(({ text }) => text);

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
  const wanted = wordsOf(query);
  const all = wanted.length > 0 ? folded(strings(value).join("\n")) : "";
  return wanted.every((word) => all.includes(word));
}

/**
 * Records that hold every word of the query, in 简体, 繁體 or English alike; those with it in their name come first.
 * An empty query finds everything, in the order of the library.
 */
export function found<K extends LibraryKind>(set: PolicySet, kind: K, query: string): readonly LibraryRecord<K>[] {
  const wanted = wordsOf(query);
  const records: readonly LibraryRecord<K>[] = listOf(set, kind);
  if (wanted.length === 0) return records;
  const hits = records.filter((record) => wanted.every((word) => readableOf(record).all.includes(word)));
  const isNamed = (record: object) => wanted.every((word) => readableOf(record).name.includes(word));
  return [...hits.filter(isNamed), ...hits.filter((record) => !isNamed(record))];
}

/**
 * Where in a record the query was found when its name does not hold it: the first field with one of its words, and the words
 * around it, at most 60 characters. Null when the name says it.
 */
export function foundIn(record: object, query: string): { path: string[]; text: string } | null {
  const wanted = wordsOf(query).filter((word) => !readableOf(record).name.includes(word));
  if (wanted.length === 0) return null;
  for (const { path, text } of texts(record)) {
    const at = Math.min(...wanted.map((word) => folded(text).indexOf(word)).filter((it) => it >= 0));
    if (at === Number.POSITIVE_INFINITY) continue;
    const from = Math.max(0, at - 20);
    const cut = text.slice(from, from + 60);
    return { path, text: `${from > 0 ? "…" : ""}${cut}${from + 60 < text.length ? "…" : ""}` };
  }
  return null;
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

export type Hits = { [K in LibraryKind]: readonly LibraryRecord<K>[] };

/** What every list of the library holds of a query; measures pass its filters, too. */
export function hitsOf(set: PolicySet, query: LibraryQuery, today: string): Hits {
  const all = Object.fromEntries(LIBRARY_KINDS.map((kind) => [kind, found(set, kind, query.q)])) as Hits;
  return { ...all, measures: all.measures.filter((it) => passes(it, query, today)) };
}
