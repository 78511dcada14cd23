import { refuse } from "../../refusal";
import type { Fields } from "../forms/field";
import { FORMS } from "../forms/forms";
import { DRAFTED_KINDS, type DraftedKind } from "../kinds";
import { profileKey } from "../records";
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

const kindOf = (name: string): DraftedKind | null =>
  DRAFTED_KINDS.find(
    (kind) => kind === name || FORMS[kind].folder === name || (name === "profiles" && kind === "profile"),
  ) ?? null;

/** Lists by the kind they are of: `[...]` is of `kind`, `{ "documents": [...], "measures": [...] }` names its own. */
function listsOf(kind: DraftedKind, value: unknown): [DraftedKind, unknown[]][] {
  if (Array.isArray(value)) return [[kind, value]];
  if (!isBag(value)) return refuse("policy.file-no-records");
  return Object.entries(value).map(([name, list]) => {
    const of = kindOf(name);
    return of && Array.isArray(list) ? [of, list] : refuse("policy.file-no-records");
  });
}

function keyOf(kind: DraftedKind, record: Bag): string | null {
  if (kind !== "profile") return typeof record.id === "string" && record.id ? record.id : null;
  const { locationId, name } = record;
  return typeof locationId === "string" && typeof name === "string" ? profileKey({ locationId, name } as never) : null;
}

/** The records of a JSON file in the library's own shape. Refuses: policy.file-no-records, policy.file-too-long. */
export function recordsOfJson(kind: DraftedKind, text: string): Incoming[] {
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
  return lists
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([of, list]) =>
      list.map((record, at): Incoming => {
        if (!isBag(record))
          return {
            kind: of,
            row: at + 1,
            key: null,
            faults: [{ column: null, fault: "wrong-type" }],
            typed: () => ({}),
          };
        return {
          kind: of,
          row: at + 1,
          key: keyOf(of, record),
          faults: [],
          typed: () => withoutKept(FORMS[of].fields, record),
        };
      }),
    );
}
