import { words } from "@/app/_ui/words";
import { versionNames } from "@/app/desk/policy/version-name";
import { db } from "@/db";
import type { Locale } from "@/lib/languages";
import { OPEN_STATUSES } from "@/lib/leads/statuses";
import type { PolicySet } from "@/lib/policy/reference";
import type { LeadRecord } from "./record";

/** How an open lead's answer stands to the policy in force: null where it comes from that very version. */
export async function standingOf(
  { lead, match }: LeadRecord,
  current: PolicySet,
  locale: Locale,
): Promise<string | null> {
  if (!match || match.policyVersionId === current.version || !OPEN_STATUSES.includes(lead.status)) return null;
  const run = await db().read.rematches.ofVersion(current.version);
  const isChecked = run !== null && (run.finishedAt !== null || run.cursor >= lead.serial);
  const versionOf = await versionNames([current.version], locale);
  const key = isChecked ? "match.stillTrue" : "match.toCheck";
  return words(locale, "leads")(key, { version: versionOf(current.version) });
}
