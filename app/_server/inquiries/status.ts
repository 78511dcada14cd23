import { db, type Inquiry, type Lead, type Match } from "@/db";
import { EVERYTHING } from "@/lib/access/scope";
import type { PolicySet } from "@/lib/policy/reference";
import { linkHash } from "./links";

export type OpenStatus = {
  inquiry: Inquiry;
  lead: Lead;
  match: Match | null;
  renewedFrom: Date | null;
  set: PolicySet;
};

/** When the answer was given that this one took the place of because a policy shown in it changed; null otherwise. */
async function shownBefore(match: Match): Promise<Date | null> {
  const { policyNotices, matches } = db().read;
  const notice = (await policyNotices.ofLead(match.leadId)).find(({ toMatchId }) => toMatchId === match.id);
  return notice ? ((await matches.find(match.leadId, notice.fromMatchId))?.madeAt ?? null) : null;
}

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
  return { inquiry, lead, match, renewedFrom: match && (await shownBefore(match)), set };
}
