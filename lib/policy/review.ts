import type { PolicyReview, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { newId } from "../ids";
import { refuse } from "../refusal";
import type { ReviewRecord } from "./input";
import { recordIn } from "./records";

/**
 * Notes that somebody held a record, as it stands, against its source. Refuses: policy.no-record, policy.changed (it says
 * something else by now).
 */
export async function reviewRecord(tx: Tx, actor: Actor, input: ReviewRecord): Promise<PolicyReview> {
  const { kind, key, hash, state, against, note } = input;
  const inForce = recordIn(await tx.policy.current(), kind, key) ?? refuse("policy.no-record");
  if (tx.policy.printOf(inForce.data) !== hash) refuse("policy.changed");
  const review: PolicyReview = {
    id: newId(),
    kind,
    key,
    state,
    hash,
    against,
    note,
    dueOn: input.dueOn ?? null,
    reviewerId: actor.id,
    reviewerName: actor.name,
    reviewedAt: new Date(),
  };
  await tx.policy.addReview(review);
  await tx.history.record(actor, {
    event: "policy.reviewed",
    subjectType: "policy",
    subjectId: `${kind} ${key}`,
    reason: note || null,
    detail: { state, against, dueOn: review.dueOn, hash },
  });
  return review;
}
