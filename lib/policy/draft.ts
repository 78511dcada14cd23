import type { PolicyChange, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { refuse } from "../refusal";
import { completed } from "./forms/complete";
import { FORMS } from "./forms/forms";
import { named, newKey } from "./forms/keys";
import { leanedOn, missingIn } from "./forms/references";
import { faultsOf } from "./forms/rules";
import type { DraftEnd, DraftExpiry, DraftRecord } from "./input";
import { keepChange } from "./keep-change";
import type { ChangeAction, DraftedKind } from "./kinds";
import { recordIn, recordName } from "./records";
import type { Measure, PolicyDocument, PolicySet } from "./reference";

type Bag = Record<string, unknown>;

/** The set as it would be published now: in force, with every pending change. */
export const draftedSet = async (tx: Tx): Promise<PolicySet> =>
  (await tx.policy.drafted()) ?? (await tx.policy.current());

/** What the record says now: as drafted if it is, else as in force. Refuses: policy.no-record. */
async function standing(tx: Tx, kind: DraftedKind, key: string): Promise<{ action: ChangeAction; data: Bag }> {
  const inForce = recordIn(await tx.policy.current(), kind, key);
  const pending = await tx.policy.change(kind, key);
  const data = pending?.data ?? inForce?.data ?? refuse("policy.no-record");
  return { action: inForce ? "amend" : "create", data: data as Bag };
}

/** Evidence that names a new source gets the id that source was given. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === "sourceId" && typeof each === "string" ? (ids.get(each) ?? each) : renamed(each, ids),
    ]),
  );
}

/** The sources come first, as changes of their own, so that the record can lean on them. */
async function keepNewSources(tx: Tx, actor: Actor, { newSources, note }: DraftRecord): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { ref, data } of newSources) {
    const key = newKey("source", data);
    const whole = named("source", key, completed("source", data, null, await tx.policy.current()));
    await keepChange(tx, actor, { kind: "source", key, action: "create", data: whole, note, version: 0 });
    ids.set(ref, key);
  }
  return ids;
}

/**
 * Drafts a record, new or amended, exactly as the form has it. Refuses: policy.changed, policy.no-record, policy.fixed-list,
 * input.invalid (field names are paths below `data`).
 */
export async function draftRecord(tx: Tx, actor: Actor, input: DraftRecord): Promise<PolicyChange> {
  const { kind, note, version } = input;
  const before = input.key ? await standing(tx, kind, input.key) : null;
  if (!before && FORMS[kind].prefix === null) refuse("policy.fixed-list");
  if (kind === "profile" && before && before.data.locationId !== input.data.locationId)
    refuse("input.invalid", {}, { "data.locationId": "place-stays" });
  const ids = await keepNewSources(tx, actor, input);
  const typed = renamed(input.data, ids) as Bag;
  const set = await draftedSet(tx);
  const missing = missingIn(set, kind, typed).map(({ path }) => [`data.${path}`, "not-a-choice"]);
  if (missing.length > 0) refuse("input.invalid", {}, Object.fromEntries(missing));
  const key = input.key ?? newKey(kind, typed);
  const data = named(kind, key, completed(kind, typed, before?.data ?? null, set));
  const faults = Object.entries(faultsOf(kind, data)).map(([name, fault]) => [`data.${name}`, fault]);
  if (faults.length > 0) refuse("input.invalid", {}, Object.fromEntries(faults));
  return keepChange(tx, actor, { kind, key, action: before?.action ?? "create", data, note, version });
}

/** Drafts that a record in force shall leave the library. Refuses: policy.changed, policy.no-record, policy.leaned-on. */
export async function draftEnd(tx: Tx, actor: Actor, { kind, key, note, version }: DraftEnd): Promise<PolicyChange> {
  if (!recordIn(await tx.policy.current(), kind, key)) refuse("policy.no-record");
  const by = leanedOn(await draftedSet(tx)).get(recordName({ kind, key })) ?? [];
  if (by.length > 0) refuse("policy.leaned-on", { count: by.length });
  return keepChange(tx, actor, { kind, key, action: "end", data: null, note, version });
}

type Dated = Pick<Measure & PolicyDocument, "validFrom" | "validTo">;

async function endOn(tx: Tx, actor: Actor, kind: "measure" | "document", key: string, to: DraftExpiry) {
  const { action, data } = await standing(tx, kind, key);
  const dated = { ...data, validTo: to.validTo };
  const faults = faultsOf(kind, dated);
  if (faults.validTo) refuse("input.invalid", {}, { validTo: faults.validTo });
  return keepChange(tx, actor, { kind, key, action, data: dated, note: to.note, version: to.version });
}

/** Whether a measure would run on after `validTo`: with no end of its own, or a later one. */
const runsLonger = ({ validTo }: Dated, to: string) => {
  if (!validTo) return true;
  const length = Math.min(validTo.length, to.length);
  return validTo.slice(0, length) > to.slice(0, length);
};

/**
 * Drafts that a measure or document runs out after a day; the record stays and says so. A document can take along its measures.
 * Refuses: policy.changed, policy.no-record, input.invalid.
 */
export async function draftExpiry(tx: Tx, actor: Actor, input: DraftExpiry): Promise<PolicyChange> {
  const kept = await endOn(tx, actor, input.kind, input.key, input);
  if (input.kind !== "document" || !input.withMeasures) return kept;
  for (const measure of (await draftedSet(tx)).measures) {
    if (measure.documentId !== input.key || !runsLonger(measure, input.validTo)) continue;
    const pending = await tx.policy.change("measure", measure.id);
    await endOn(tx, actor, "measure", measure.id, { ...input, version: pending?.version ?? 0 });
  }
  return kept;
}
