import type { Words } from "@/app/_ui/words";
import { db } from "@/db";
import { OPEN_STATUSES } from "@/lib/leads/statuses";
import type { PolicySet } from "@/lib/policy/reference";
import type { LeadRecord } from "./record";

/** How an open lead's answer stands to the policy in force: null where it comes from that very version. */
export async function standingOf({ lead, match }: LeadRecord, current: PolicySet, t: Words): Promise<string | null> {
  if (!match || match.policyVersionId === current.version || !OPEN_STATUSES.includes(lead.status)) return null;
  const run = await db().read.rematches.ofVersion(current.version);
  const isChecked = run !== null && (run.finishedAt !== null || run.cursor >= lead.serial);
  return t(isChecked ? "match.stillTrue" : "match.toCheck", { version: current.version });
}
