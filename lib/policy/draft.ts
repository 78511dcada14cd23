import type { PolicyChange, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { newId } from "../ids";
import type { Product, ProfileFact } from "../matching/knowledge";
import { refuse } from "../refusal";
import type { DraftEnd, DraftedKind, DraftProduct, DraftProfile } from "./input";
import type { ChangeAction } from "./kinds";
import { levelsOf } from "./levels";
import { recordIn } from "./records";
import type { Evidence } from "./reference";

type Wanted = { kind: DraftedKind; key: string; action: ChangeAction; data: unknown; note: string; version: number };

/** Keeps what shall become of a record until somebody publishes. Refuses: policy.changed. */
async function keep(tx: Tx, actor: Actor, { version, ...wanted }: Wanted): Promise<PolicyChange> {
  const pending = await tx.policy.change(wanted.kind, wanted.key);
  if ((pending?.version ?? 0) !== version) refuse("policy.changed");
  const inForce = recordIn(await tx.policy.current(), wanted.kind, wanted.key);
  const change = {
    ...wanted,
    baseHash: inForce ? tx.policy.printOf(inForce.data) : null,
    authorId: actor.id,
    authorName: actor.name,
    draftedAt: new Date(),
  };
  const kept = pending
    ? ((await tx.policy.saveChange(pending, change)) ?? refuse("policy.changed"))
    : await tx.policy.addChange({ ...change, id: newId() });
  await tx.history.record(actor, {
    event: "policy.change-drafted",
    subjectType: "policy",
    subjectId: `${kept.kind} ${kept.key}`,
    reason: kept.note || null,
    detail: { action: kept.action, data: kept.data, baseHash: kept.baseHash },
  });
  return kept;
}

/** What the record says now: as drafted if it is, else as in force. Refuses: policy.no-record. */
async function standing<T>(tx: Tx, kind: DraftedKind, key: string): Promise<{ action: ChangeAction; data: T }> {
  const inForce = recordIn(await tx.policy.current(), kind, key);
  const pending = await tx.policy.change(kind, key);
  const data = pending?.data ?? inForce?.data ?? refuse("policy.no-record");
  return { action: inForce ? "amend" : "create", data: data as T };
}

/** Drafts product words, new or amended. Refuses: policy.changed, policy.no-record, input.invalid. */
export async function draftProduct(tx: Tx, actor: Actor, input: DraftProduct): Promise<PolicyChange> {
  const { knowledge } = await tx.policy.current();
  if (!knowledge.industries.some(({ id }) => id === input.industry))
    refuse("input.invalid", {}, { industry: "not-a-choice" });
  const before = input.key ? await standing<Product>(tx, "product", input.key) : null;
  const key = input.key ?? `${input.industry}.${newId()}`;
  const { industry, zh, en, weight, note, version } = input;
  const data: Product = { id: key, industry, zh, en, weight };
  return keep(tx, actor, { kind: "product", key, action: before?.action ?? "create", data, note, version });
}

/** The first piece of evidence as the form has it; what else the record rests on stays. */
async function evidenceOf(tx: Tx, input: DraftProfile, before: ProfileFact | undefined): Promise<Evidence[]> {
  const rest = before?.evidence.slice(1) ?? [];
  if (input.isCommonKnowledge) {
    const first = before?.evidence[0];
    if (first?.confidence === "common-knowledge") return [first, ...rest];
    return [
      { sourceId: null, title: null, url: null, date: null, quote: null, confidence: "common-knowledge" },
      ...rest,
    ];
  }
  const source = (await tx.policy.current()).sources.find(({ id }) => id === input.sourceId);
  if (!source) refuse("input.invalid", {}, { sourceId: "not-a-choice" });
  const { id: sourceId, title, url, date } = source;
  return [{ sourceId, title, url, date, quote: input.quote ?? null, confidence: "sourced" }, ...rest];
}

/**
 * Drafts a fact about a place, new or amended. An empty 繁體 text reads as the 简体 one.
 * Refuses: policy.changed, policy.no-record, input.invalid.
 */
export async function draftProfile(tx: Tx, actor: Actor, input: DraftProfile): Promise<PolicyChange> {
  const { knowledge } = await tx.policy.current();
  const industries = levelsOf(input.industries, knowledge.industries);
  const needs = levelsOf(input.needs, knowledge.needs);
  if (industries.fault || needs.fault)
    refuse(
      "input.invalid",
      {},
      { ...(industries.fault && { industries: "level" }), ...(needs.fault && { needs: "level" }) },
    );
  const before = input.key ? await standing<ProfileFact>(tx, "profile", input.key) : null;
  if (before && before.data.locationId !== input.locationId) refuse("input.invalid", {}, { locationId: "place-stays" });
  const name = before?.data.name ?? newId();
  const data: ProfileFact = {
    locationId: input.locationId,
    name,
    text: { zh: input.textZh, "zh-hant": input.textHant || input.textZh, en: input.textEn },
    industries: industries.levels,
    needs: needs.levels,
    evidence: await evidenceOf(tx, input, before?.data),
  };
  const key = input.key ?? `${input.locationId}.${name}`;
  const { note, version } = input;
  return keep(tx, actor, { kind: "profile", key, action: before?.action ?? "create", data, note, version });
}

/** Drafts that a record in force shall end. Refuses: policy.changed, policy.no-record. */
export async function draftEnd(tx: Tx, actor: Actor, { kind, key, note, version }: DraftEnd): Promise<PolicyChange> {
  if (!recordIn(await tx.policy.current(), kind, key)) refuse("policy.no-record");
  return keep(tx, actor, { kind, key, action: "end", data: null, note, version });
}
