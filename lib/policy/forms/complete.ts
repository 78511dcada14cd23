import type { LocalText } from "../../languages";
import { byId } from "../by-id";
import type { DraftedKind } from "../kinds";
import type { Cluster, Eligibility, Evidence, LandedProject, PolicySet } from "../reference";
import type { Field, Fields } from "./field";
import { FORMS } from "./forms";

type Bag = Record<string, unknown>;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** What is never asked for: as it was, or as a new record begins. Rows have only their keys. */
function withKept(fields: Fields, typed: Bag, before: Bag | null): Bag {
  const whole = (name: string, field: Field): unknown => {
    if (field.as === "kept") return before?.[name] ?? field.start;
    if (field.as === "key") return typed[name] || slug((typed[field.from] as LocalText).en);
    if (field.as === "rows" && !field.isSingle)
      return (typed[name] as Bag[]).map((row) => withKept(field.fields, row, null));
    if (field.as === "part") return withKept(field.fields, typed[name] as Bag, (before?.[name] as Bag) ?? null);
    return typed[name];
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, whole(name, field)]));
}

/** Title, address and date of a piece of evidence are those of its source; common knowledge keeps what was typed. */
function cited(value: unknown, sources: ReadonlyMap<string, PolicySet["sources"][number]>): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => cited(each, sources));
  if ("confidence" in value && "quote" in value) {
    const { note, ...piece } = value as Evidence;
    const isKnown = piece.confidence === "common-knowledge";
    const source = isKnown ? undefined : sources.get(piece.sourceId ?? "");
    const named = source && { title: source.title, url: source.url, date: source.date };
    return { ...piece, ...(isKnown && { sourceId: null }), ...named, ...(note && { note }) };
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cited(each, sources)]));
}

/** The id of a sector: the one it had under this name, a cluster of that name, else its English name. */
function sectorIds(
  names: Eligibility["sectorNames"],
  ids: string[],
  before: Eligibility["sectorNames"],
  all: Cluster[],
) {
  return names.map((name) => {
    const at = before.findIndex((it) => it.zh === name.zh && it.en === name.en);
    return ids[at] ?? all.find((it) => it.name.zh === name.zh || it.name.en === name.en)?.id ?? name.en;
  });
}

function withSectors(eligibility: Eligibility, before: Eligibility | null, { clusters }: PolicySet): Eligibility {
  const { sectors, sectorNames, sectorsExcluded, sectorsExcludedNames } = before ?? eligibility;
  const was = before ? { sectorNames, sectorsExcludedNames } : { sectorNames: [], sectorsExcludedNames: [] };
  return {
    ...eligibility,
    sectors: sectorIds(eligibility.sectorNames, sectors, was.sectorNames, clusters),
    sectorsExcluded: sectorIds(eligibility.sectorsExcludedNames, sectorsExcluded, was.sectorsExcludedNames, clusters),
  };
}

/** What is recorded of a landed project beside its names: what it was, while the name stays what it was. */
function withRecorded(data: Bag, before: LandedProject | null): Bag {
  const { name, originName } = data as Pick<LandedProject, "name" | "originName">;
  const isSame = (a: LocalText | null, b: LocalText | null | undefined) => a?.en === b?.en && a?.zh === b?.zh;
  return {
    ...data,
    company: before && isSame(name, before.name) ? before.company : name.en,
    origin: before && isSame(originName, before.originName) ? before.origin : (originName?.en ?? null),
  };
}

/**
 * The whole record from what was typed: what is never asked for stays as it was, evidence takes the title, address and date of
 * its source, sectors their ids. `before` is the record as it stood, null for a new one.
 */
export function completed(kind: DraftedKind, typed: Bag, before: Bag | null, set: PolicySet): Bag {
  const data = cited(withKept(FORMS[kind].fields, typed, before), byId(set.sources)) as Bag;
  if (kind === "landed") return withRecorded(data, before as LandedProject | null);
  if (kind !== "measure") return data;
  const was = (before?.eligibility ?? null) as Eligibility | null;
  return { ...data, eligibility: withSectors(data.eligibility as Eligibility, was, set) };
}
