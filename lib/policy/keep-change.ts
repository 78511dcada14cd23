import type { PolicyChange, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { newId } from "../ids";
import { refuse } from "../refusal";
import type { ChangeAction, DraftedKind } from "./kinds";
import { recordIn } from "./records";

type Wanted = { kind: DraftedKind; key: string; action: ChangeAction; data: unknown; note: string; version: number };

/**
 * Keeps what shall become of a record until somebody publishes. `version` is that of the pending change as it was seen, 0 for
 * none. Refuses: policy.changed.
 */
export async function keepChange(tx: Tx, actor: Actor, { version, ...wanted }: Wanted): Promise<PolicyChange> {
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
