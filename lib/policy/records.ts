import type { AskWords, Knowledge, Landmark, ProfileFact } from "../matching/knowledge";
import type { ChangeAction, RecordKind } from "./kinds";
import type { PolicySet } from "./reference";
import { isWhole, landmarkId, listsOf, type SignalList, signalsOf } from "./signal-lists";

/** One record of the library; `data` has the shape of its kind in lib/policy/reference.ts or lib/matching/knowledge.ts. */
export type PolicyRecord = { kind: RecordKind; key: string; data: unknown };

/** Formerly everything matching knows was kept as six records of one kind; old versions still hold them. */
type Kept = { kind: RecordKind | "knowledge"; key: string; data: unknown };

export type RecordChange = { kind: RecordKind; key: string; action: ChangeAction; data: unknown };

export const profileKey = (fact: Pick<ProfileFact, "locationId" | "name">) => `${fact.locationId}.${fact.name}`;
export const recordName = ({ kind, key }: { kind: string; key: string }) => `${kind} ${key}`;

const each = (kind: RecordKind, list: readonly { id: string }[]): PolicyRecord[] =>
  list.map((data) => ({ kind, key: data.id, data }));

/** A list of words as it is kept today, from whatever an older version kept under this key. */
function recordsOfSignal(key: string, data: unknown): PolicyRecord[] {
  if (key === "asks") return each("ask", data as AskWords[]);
  if (key !== "landmarks") return each("signal", listsOf(key, data));
  return each(
    "landmark",
    (data as Landmark[]).map((landmark) => ({ ...landmark, id: landmark.id ?? landmarkId(landmark) })),
  );
}

function recordsOfPart<K extends keyof Knowledge>(part: K, data: Knowledge[K]): PolicyRecord[] {
  switch (part) {
    case "industries":
      return each("industry", data as Knowledge["industries"]);
    case "products":
      return each("product", data as Knowledge["products"]);
    case "needs":
      return each("need", data as Knowledge["needs"]);
    case "restrictions":
      return each("restriction", data as Knowledge["restrictions"]);
    case "profiles":
      return (data as Knowledge["profiles"]).map((fact) => ({ kind: "profile", key: profileKey(fact), data: fact }));
    default:
      return Object.entries(data).flatMap(([key, list]) => recordsOfSignal(key, list));
  }
}

/** Kept by an older version as one record that is several today. */
export const isCoarse = ({ kind, key }: Pick<Kept, "kind" | "key">): boolean =>
  kind === "knowledge" || (kind === "signal" && isWhole(key));

/** Kept records as records of today: coarse ones fall apart into their parts. */
export function refined(kept: readonly Kept[]): PolicyRecord[] {
  return kept.flatMap((record): PolicyRecord[] => {
    const { kind, key, data } = record;
    if (kind === "signal") return recordsOfSignal(key, data);
    if (kind !== "knowledge") return [{ kind, key, data }];
    return recordsOfPart(key as keyof Knowledge, data as Knowledge[keyof Knowledge]);
  });
}

/** A set as records, one each: what is stored, compared and amended. */
export function recordsOf(set: PolicySet): PolicyRecord[] {
  return [
    { kind: "city", key: set.city.id, data: set.city },
    ...each("cluster", set.clusters),
    ...each("location", set.locations),
    ...each("document", set.documents),
    ...each("measure", set.measures),
    ...each("source", set.sources),
    ...each("landed", set.landed),
    ...refined(Object.entries(set.knowledge).map(([key, data]) => ({ kind: "knowledge", key, data }))),
  ];
}

/** The set these records make up, in their order. */
export function setOf(version: string, kept: readonly Kept[]): PolicySet {
  const records = refined(kept);
  const data = (kind: RecordKind) => records.filter((record) => record.kind === kind).map((record) => record.data);
  return {
    version,
    city: data("city")[0],
    clusters: data("cluster"),
    locations: data("location"),
    documents: data("document"),
    measures: data("measure"),
    sources: data("source"),
    landed: data("landed"),
    knowledge: {
      industries: data("industry"),
      products: data("product"),
      needs: data("need"),
      profiles: data("profile"),
      restrictions: data("restriction"),
      signals: signalsOf(data("signal") as SignalList[], data("landmark") as Landmark[], data("ask") as AskWords[]),
    },
  } as PolicySet;
}

/** The set as it would be with these changes: new records come last, ended ones are gone. */
export function applied(set: PolicySet, changes: readonly RecordChange[], version: string): PolicySet {
  const records = new Map(recordsOf(set).map((record) => [recordName(record), record]));
  for (const { kind, key, action, data } of changes) {
    if (action === "end") records.delete(recordName({ kind, key }));
    else records.set(recordName({ kind, key }), { kind, key, data });
  }
  return setOf(version, [...records.values()]);
}

const lookups = new WeakMap<PolicySet, Map<string, PolicyRecord>>();

/** One record of a set; null when it has none of that name. */
export function recordIn(set: PolicySet, kind: RecordKind, key: string): PolicyRecord | null {
  const known = lookups.get(set) ?? new Map(recordsOf(set).map((record) => [recordName(record), record]));
  lookups.set(set, known);
  return known.get(recordName({ kind, key })) ?? null;
}
