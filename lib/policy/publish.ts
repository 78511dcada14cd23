import type { PolicyVersion, Tx } from "@/db";
import type { Actor } from "../access/actor";
import { dayOf } from "../calendar/shanghai";
import { foreseenNow } from "../previews/foreseen";
import { changesAsSeen } from "../previews/target";
import { refuse } from "../refusal";
import { mustBeFounded } from "./founded";
import type { DiscardChange, PublishChanges } from "./input";
import { applied, recordIn, recordsOf } from "./records";

/** Takes back a change nobody has published. Refuses: policy.changed. */
export async function discardChange(tx: Tx, actor: Actor, input: DiscardChange): Promise<void> {
  const change = (await tx.policy.pendingChanges()).find(({ id }) => id === input.id);
  if (!change || !(await tx.policy.dropChange({ id: change.id, version: input.version }))) refuse("policy.changed");
  await tx.history.record(actor, {
    event: "policy.change-discarded",
    subjectType: "policy",
    subjectId: `${change.kind} ${change.key}`,
    detail: { action: change.action, data: change.data },
  });
}

/**
 * Puts every pending change in force as one new version. What is published is what was shown, and what was foreseen for the
 * open leads is kept in the history with it.
 * Refuses: policy.nothing-pending, policy.changed (something was drafted, changed or published meanwhile),
 * policy.moved-on (a record in force is no longer the one a change was made from), policy.not-previewed (nobody has waited
 * for the preview of exactly this, nor said that they will not), policy.unfounded (something leans on a record that would
 * not be there).
 */
export async function publishChanges(tx: Tx, actor: Actor, input: PublishChanges): Promise<PolicyVersion> {
  const changes = await changesAsSeen(tx, input.seen);
  const current = await tx.policy.current();
  for (const { kind, key, baseHash } of changes) {
    const record = recordIn(current, kind, key);
    if ((record ? tx.policy.printOf(record.data) : null) !== baseHash) refuse("policy.moved-on", { key });
  }
  const publishedAt = new Date();
  const foreseen = await foreseenNow(tx, dayOf(publishedAt));
  if (foreseen.previewed !== "yes" && !input.withoutPreview)
    refuse("policy.not-previewed", {}, { withoutPreview: "policy.not-previewed" });
  const number = ((await tx.policy.latest())?.number ?? 0) + 1;
  const id = `lib-${dayOf(publishedAt)}-${number}`;
  const next = applied(current, changes, id);
  mustBeFounded(next, changes);
  const published = await tx.policy.publish(
    { id, publishedAt, publishedBy: actor.id, note: input.note },
    recordsOf(next),
    "library",
  );
  await tx.policy.clearChanges();
  await tx.history.record(actor, {
    event: "policy.published",
    subjectType: "policy",
    subjectId: published.id,
    reason: input.note,
    detail: { number, records: changes.map(({ kind, key, action }) => `${action} ${kind} ${key}`), ...foreseen },
  });
  return published;
}
