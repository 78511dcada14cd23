import { refuse } from "../../refusal";
import type { Fields } from "../forms/field";
import { FORMS } from "../forms/forms";
import { DRAFTED_KINDS, type DraftedKind } from "../kinds";
import { profileKey } from "../records";
import { NO_RAW, type RawRead, type RawReader } from "./raw";
import type { Incoming } from "./read";
import { MOST_ROWS } from "./rows";

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => value !== null && typeof value === "object" && !Array.isArray(value);

/** What the library keeps by itself is not taken from a file: ids come from the key, the rest stays as it was. */
function withoutKept(fields: Fields, record: Bag): Bag {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const field = fields[name];
      if (field?.as === "kept") return [];
      return [[name, field?.as === "part" && isBag(value) ? withoutKept(field.fields, value) : value]];
    }),
  );
}

/** What a record leans on comes before it. */
const ORDER: readonly DraftedKind[] = ["source", "cluster", "industry", "need", "document", "measure"];
const rank = (kind: DraftedKind) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

/** What the data files call some of their lists. */
const NAMED: Record<string, DraftedKind> = { profiles: "profile", projects: "landed" };
/** What a file may say beside its records: about itself, and how its sentences read in the other languages. */
const ASIDE = new Set(["meta", "words", "names"]);

const kindOf = (name: string): DraftedKind | null =>
  DRAFTED_KINDS.find((kind) => kind === name || FORMS[kind].folder === name) ?? NAMED[name] ?? null;

/** Lists by the kind they are of: `[...]` is of `kind`, `{ "documents": [...], "measures": [...] }` names its own. */
function listsOf(kind: DraftedKind, value: unknown): [DraftedKind, unknown[]][] {
  if (Array.isArray(value)) return [[kind, value]];
  if (!isBag(value)) return refuse("policy.file-no-records");
  return Object.entries(value)
    .filter(([name]) => !ASIDE.has(name))
    .map(([name, records]) => {
      const of = kindOf(name) ?? refuse("policy.file-no-records");
      if (isBag(records)) return [of, [records]];
      return Array.isArray(records) ? [of, records] : refuse("policy.file-no-records");
    });
}

function keyOf(kind: DraftedKind, record: Bag): string | null {
  if (kind !== "profile") return typeof record.id === "string" && record.id ? record.id : null;
  const { locationId, name } = record;
  return typeof locationId === "string" && typeof name === "string" ? profileKey({ locationId, name } as never) : null;
}

function incomingOf(kind: DraftedKind, record: unknown, row: number, raw: RawReader): Incoming {
  const none = { kind, row, key: null, typed: () => ({}) };
  if (!isBag(record)) return { ...none, faults: [{ column: null, fault: "wrong-type" }] };
  const key = keyOf(kind, record);
  const read: RawRead = raw.isRaw(kind, record) ? raw.read(kind, record) : { data: record };
  if ("faults" in read) return { ...none, key, faults: read.faults };
  return { kind, row, key, faults: [], typed: () => withoutKept(FORMS[kind].fields, read.data) };
}

/**
 * The records of a JSON file in the library's own shape, or in that of the data files, which `rawOf` reads. Refuses:
 * input.broken-json, policy.file-no-records, policy.file-too-long.
 */
export function recordsOfJson(
  kind: DraftedKind,
  text: string,
  rawOf: (file: Bag) => RawReader = () => NO_RAW,
): Incoming[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("input.broken-json");
  }
  const lists = listsOf(kind, value);
  const count = lists.reduce((sum, [, list]) => sum + list.length, 0);
  if (count === 0) refuse("policy.file-no-records");
  if (count > MOST_ROWS) refuse("policy.file-too-long");
  const raw = rawOf(isBag(value) ? value : {});
  return lists
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([of, list]) => list.map((record, at) => incomingOf(of, record, at + 1, raw)));
}
