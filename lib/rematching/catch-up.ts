import type { Lead, Tx } from "@/db";
import { EVERYTHING } from "../access/scope";
import { dayOf } from "../calendar/shanghai";
import { readyToMatch } from "../leads/ready-to-match";
import { renewedBy, takeOver } from "./renew";

/** A lead that comes back into the open is asked about the policy in force at once: no run looks at it any more. */
export async function catchUp(tx: Tx, lead: Lead, at: Date): Promise<Lead> {
  const match = await tx.matches.latest(lead.id);
  const [prepared, before] = await Promise.all([
    readyToMatch(tx),
    match ? tx.policy.at(match.policyVersionId) : Promise.resolve(null),
  ]);
  if (!before) return lead;
  const due = { match, isClusterConfirmed: lead.isClusterConfirmed, isDecided: await tx.matches.isDecided(lead.id) };
  const renewed = renewedBy(prepared, due, before, dayOf(at));
  if (!renewed) return lead;
  await takeOver(tx, lead, renewed, at);
  return (await tx.leads.find(EVERYTHING, lead.id)) ?? lead;
}
