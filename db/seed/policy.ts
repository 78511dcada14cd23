import { SYSTEM } from "../../lib/access/actor";
import { recordsOf } from "../../lib/policy/records";
import type { Store } from "../store";
import { loadReference } from "./reference";

/** Publishes the shipped policy data when this version of it was not published before. Safe to repeat. */
export async function loadPolicy(store: Store, now: Date = new Date()): Promise<{ version: string; isNew: boolean }> {
  const set = loadReference();
  if ((await store.read.policy.versions()).some((version) => version.id === set.version))
    return { version: set.version, isNew: false };
  await store.write(async (tx) => {
    const published = await tx.policy.publish(
      { id: set.version, publishedAt: now, publishedBy: null, note: "Reference data shipped with the product" },
      recordsOf(set),
      "shipped",
    );
    await tx.history.record(SYSTEM, {
      event: "policy.published",
      subjectType: "policy",
      subjectId: published.id,
      detail: { number: published.number },
    });
  });
  return { version: set.version, isNew: true };
}
