import { db, type Inquiry, type Lead, type Match } from "@/db";
import { EVERYTHING } from "@/lib/access/scope";
import type { PolicySet } from "@/lib/policy/reference";
import { linkHash } from "./links";

export type OpenStatus = { inquiry: Inquiry; lead: Lead; match: Match | null; set: PolicySet };

/**
 * What stands behind a private link. Null alike for a link we never made, one whose year is over and one that was
 * taken back, so that an answer tells a guesser nothing.
 */
export async function openStatus(token: string, now: Date): Promise<OpenStatus | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const { read } = db();
  const inquiry = await read.inquiries.byTracking(linkHash(token));
  if (!inquiry || inquiry.trackingRevokedAt || inquiry.trackingEndsAt <= now) return null;
  const [lead, match] = await Promise.all([
    read.leads.find(EVERYTHING, inquiry.leadId),
    read.matches.latest(inquiry.leadId),
  ]);
  if (!lead) return null;
  const set = (match && (await read.policy.at(match.policyVersionId))) ?? (await read.policy.current());
  return { inquiry, lead, match, set };
}
