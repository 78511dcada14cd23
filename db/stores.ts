import { accountReads, accountWrites } from "./accounts";
import { assignmentReads, assignmentWrites } from "./assignments";
import { budgetReads, budgetWrites } from "./budgets";
import { challengeWrites } from "./challenges";
import { draftReads, draftWrites } from "./drafts";
import type { Reader, Writer } from "./handles";
import { historyReads, historyWrites } from "./history";
import { inquiryReads, inquiryWrites } from "./inquiries";
import { leadListReads } from "./lead-lists";
import { todayReads } from "./lead-today";
import { leadReads, leadWrites } from "./leads";
import { matchReads, matchWrites } from "./matches";
import { policyReads, policyWrites } from "./policy";
import { policyNoticeReads, policyNoticeWrites } from "./policy-notices";
import { precedentReads, precedentWrites } from "./precedents";
import { previewReads, previewWrites } from "./previews";
import { rematchReads, rematchWrites } from "./rematches";
import { reportReads } from "./reports";
import { searchReads, searchWrites } from "./search";
import { stageStayReads, stageStayWrites } from "./stage-stays";
import { suggestionReportReads } from "./suggestion-report";
import { suggestionReads, suggestionWrites } from "./suggestions";
import { tokenReads, tokenWrites } from "./tokens";
import { touchReads, touchWrites } from "./touches";

/** Everything a reader can ask, by noun. `archive` is the open store it belongs to. */
export const reads = (q: Reader, archive: object) => ({
  accounts: accountReads(q),
  assignments: assignmentReads(q),
  budgets: budgetReads(q),
  drafts: draftReads(q),
  history: historyReads(q),
  inquiries: inquiryReads(q),
  leads: leadReads(q),
  leadLists: { ...leadListReads(q, archive), ...todayReads(q) },
  matches: matchReads(q),
  policy: policyReads(q, archive),
  policyNotices: policyNoticeReads(q),
  rematches: rematchReads(q),
  precedents: precedentReads(q),
  previews: previewReads(q),
  reports: { ...reportReads(q, archive), ...suggestionReportReads(q, archive) },
  search: searchReads(q),
  stageStays: stageStayReads(q),
  suggestions: suggestionReads(q),
  tokens: tokenReads(q),
  touches: touchReads(q),
});

/** Everything a unit of work can do. */
export const writes = (q: Writer, archive: object) => ({
  accounts: accountWrites(q),
  assignments: assignmentWrites(q),
  budgets: budgetWrites(q),
  challenges: challengeWrites(q),
  drafts: draftWrites(q),
  history: historyWrites(q),
  inquiries: inquiryWrites(q),
  leads: leadWrites(q),
  matches: matchWrites(q),
  policy: policyWrites(q, archive),
  policyNotices: policyNoticeWrites(q),
  rematches: rematchWrites(q),
  precedents: precedentWrites(q),
  previews: previewWrites(q),
  search: searchWrites(q),
  stageStays: stageStayWrites(q),
  suggestions: suggestionWrites(q),
  tokens: tokenWrites(q),
  touches: touchWrites(q),
});

export type Reads = ReturnType<typeof reads>;
export type Tx = ReturnType<typeof writes>;
