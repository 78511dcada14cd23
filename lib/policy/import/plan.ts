import type { ZodError } from "zod";
import type { PolicyChange } from "@/db";
import { faultFigures, faultKey } from "../../fault-keys";
import { changedFields } from "../changed-fields";
import { completed } from "../forms/complete";
import { FORMS } from "../forms/forms";
import { inputOf } from "../forms/input";
import { named, newKey } from "../forms/keys";
import { missingIn } from "../forms/references";
import { faultsOf } from "../forms/rules";
import type { DraftedKind } from "../kinds";
import { applied, recordIn, recordName } from "../records";
import type { PolicySet } from "../reference";
import type { CellFault, Incoming } from "./read";
import { type ImportTable, tableOf } from "./tables";

type Bag = Record<string, unknown>;

export const ROW_ACTIONS = ["create", "amend", "unchanged", "refused"] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** What would become of one record of a file. `data` is the whole record, null where it is refused. */
export type PlannedRow = {
  kind: DraftedKind;
  row: number;
  key: string | null;
  action: RowAction;
  data: Bag | null;
  faults: CellFault[];
  table?: ImportTable;
};

const NEW_KEY = /^[a-z0-9][a-z0-9.-]{0,79}$/;

/** The column of a field that is at fault, "evidence.0.sourceId" stands in "evidence.source"; in a list, also its row. */
function placeOf({ kind, table = tableOf(kind), rows }: Incoming, path: string): Pick<CellFault, "column" | "row"> {
  const [part, entry, ...within] = path.split(".");
  const isInPart = table.part !== null && part === table.part && within.length > 0;
  const row = isInPart ? rows?.[Number(entry)] : undefined;
  const plain = (isInPart ? within.join(".") : path)
    .replaceAll(/\.\d+(?=\.|$)/g, "")
    .replace(".sourceId", ".source")
    .replace(".confidence", ".source");
  const names = table.columns.map(({ name }) => name);
  const column = names.find((name) => name === plain) ?? names.find((name) => plain.startsWith(name)) ?? plain;
  return row === undefined ? { column } : { column, row };
}

const issuesOf = (incoming: Incoming, error: ZodError): CellFault[] =>
  error.issues.map((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    const fault = issue.code === "custom" || !issue.message.includes(" ") ? issue.message : faultKey(issue);
    return { ...placeOf(incoming, [...issue.path, ...keys].join(".")), fault, figures: faultFigures(issue) };
  });

const refused = ({ kind, row, key, table }: Incoming, faults: CellFault[]): PlannedRow => ({
  ...{ kind, row, key, table, faults },
  action: "refused",
  data: null,
});

type Known = { set: PolicySet; pending: ReadonlyMap<string, PolicyChange>; seen: Set<string> };

function planRow(incoming: Incoming, { set, pending, seen }: Known): PlannedRow {
  const { kind, row, key } = incoming;
  const whole = (fault: string) => refused(incoming, [{ column: null, fault }]);
  const inForce = key ? recordIn(set, kind, key) : null;
  const change = key ? pending.get(recordName({ kind, key })) : undefined;
  if (key && seen.has(recordName({ kind, key }))) return whole("row-twice");
  if (key) seen.add(recordName({ kind, key }));
  if (!inForce && !change && incoming.rows) return whole("row-no-record");
  if (!inForce && !change && FORMS[kind].prefix === null) return whole("row-fixed");
  if (key && !inForce && !change && !NEW_KEY.test(key)) return refused(incoming, [{ column: "id", fault: "row-key" }]);
  if (incoming.faults.length > 0) return refused(incoming, incoming.faults);
  const before = ((change?.data ?? inForce?.data) as Bag | undefined) ?? null;
  const parsed = inputOf(FORMS[kind].fields).safeParse(incoming.typed(before));
  if (parsed.error) return refused(incoming, issuesOf(incoming, parsed.error));
  const typed = parsed.data;
  const missing = missingIn(set, kind, typed).map(({ path }) => ({
    ...placeOf(incoming, path),
    fault: "not-a-choice",
  }));
  if (missing.length > 0) return refused(incoming, missing);
  if (kind === "profile" && key && !key.startsWith(`${typed.locationId}.`)) return whole("place-stays");
  const name = key ?? newKey(kind, typed);
  const data = named(kind, name, completed(kind, typed, before, set));
  const faults = Object.entries(faultsOf(kind, data)).map(([path, fault]) => ({
    ...placeOf(incoming, path),
    fault,
  }));
  if (faults.length > 0) return refused(incoming, faults);
  if (before && changedFields(before, data).length === 0)
    return { kind, row, key, action: "unchanged", data, faults: [] };
  if (change) return whole("row-pending");
  return { kind, row, key: name, action: inForce ? "amend" : "create", data, faults: [] };
}

/**
 * What would be added, amended, left alone and refused, record by record. Nothing is changed. `set` is the library with what is
 * pending; a record somebody else's change is pending for is refused rather than overwritten.
 */
export function planned(incoming: readonly Incoming[], set: PolicySet, changes: readonly PolicyChange[]): PlannedRow[] {
  const pending = new Map(changes.map((change) => [recordName(change), change]));
  const seen = new Set<string>();
  const rows: PlannedRow[] = [];
  let now = set;
  for (const kind of [...new Set(incoming.map((it) => it.kind))]) {
    const own = incoming.filter((it) => it.kind === kind).map((it) => planRow(it, { set: now, pending, seen }));
    rows.push(...own);
    const good = own.filter(({ action }) => action === "create" || action === "amend");
    now = applied(
      now,
      good.map(({ key, data, action }) => ({ kind, key: key as string, data, action: action as "create" | "amend" })),
      now.version,
    );
  }
  return rows;
}

/** What of a plan a person saw: the same file against the same library gives the same, whatever ids new records were given. */
export const planShape = (rows: readonly PlannedRow[]): unknown =>
  rows.map(({ kind, row, key, action, data, faults }) => {
    const { id: _id, name: _name, ...rest } = data ?? {};
    const of = kind === "profile" ? rest : { ...rest, name: _name };
    return { kind, row, key: action === "create" ? null : key, action, data: data && of, faults };
  });
