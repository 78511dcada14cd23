import { profileKey } from "./records";
import type { Evidence, PolicySet } from "./reference";

/** The folders of the library whose records rest on sources. */
export const CITING_KINDS = ["measures", "documents", "clusters", "locations", "facts", "restrictions"] as const;

/** A record that rests on a source. The city itself is not a record of the library: its `kind` is null. */
export type Citing = { kind: (typeof CITING_KINDS)[number] | null; id: string };

function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== "object") return [];
  if ("confidence" in value && "quote" in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

/** Which records rest on each source, by source id; a record is named once however often it quotes. */
export function citedBy(set: PolicySet): Map<string, Citing[]> {
  const cited = new Map<string, Citing[]>();
  const note = (kind: Citing["kind"], record: { id: string }) => {
    const sources = new Set(evidenceIn(record).flatMap((it) => it.sourceId ?? []));
    for (const source of sources) cited.set(source, [...(cited.get(source) ?? []), { kind, id: record.id }]);
  };
  for (const kind of ["measures", "documents", "clusters", "locations"] as const) {
    for (const record of set[kind]) note(kind, record);
  }
  for (const record of set.knowledge.profiles) note("facts", { ...record, id: profileKey(record) });
  for (const record of set.knowledge.restrictions) note("restrictions", record);
  note(null, set.city);
  return cited;
}
