import type { DueLead, Reads } from "@/db";
import type { Prepared } from "../matching/prepare";
import { renewedBy, sinceShown } from "../rematching/renew";
import type { Foreseen } from "./keep";

/**
 * What the set in `prepared` would change for one open lead, decided by the very rule that decides after publication; null
 * where an officer would notice nothing.
 */
export async function foresee(
  read: Pick<Reads, "policy" | "policyNotices" | "matches">,
  prepared: Prepared,
  lead: DueLead,
  today: string,
): Promise<Foreseen | null> {
  const before = lead.match && (await read.policy.at(lead.match.policyVersionId));
  const renewed = before && renewedBy(prepared, lead, before, today);
  if (!renewed) return null;
  const { difference } = await sinceShown(read, renewed, prepared.set, today);
  return { leadId: lead.id, serial: lead.serial, difference: renewed.difference, takesBack: difference === null };
}
