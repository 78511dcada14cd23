import { openStore, type Store } from "./store";

const KEY = Symbol.for("inkstone.store");
const house = globalThis as { [KEY]?: Store };

/** The archive of this process, opened on first use. All that other rooms may import. */
export function db(): Store {
  house[KEY] ??= openStore();
  return house[KEY];
}

/** Closes the archive, if it was opened: the last thing a process does. */
export async function closeDb(): Promise<void> {
  const store = house[KEY];
  house[KEY] = undefined;
  await store?.close();
}

export type { Account, Session } from "./accounts";
export type { Assignment, NewAssignment } from "./assignments";
export type { Draft } from "./drafts";
export type { ArchiveTrouble } from "./engine/state";
export { troubleOf } from "./engine/state";
export type { HistoryLine } from "./history";
export type { Inquiry, NewInquiry } from "./inquiries";
export type { Looking } from "./lead-filter";
export type { LeadLine } from "./lead-lists";
export type { Today, TodayGroup } from "./lead-today";
export type { Lead, NewLead } from "./leads";
export type { Decision, Match, MatchLine, NewMatch } from "./matches";
export type { Revision } from "./policy";
export type { NewPolicyChange, PolicyChange } from "./policy-changes";
export type { PolicyNotice } from "./policy-notices";
export type { PolicyReview } from "./policy-reviews";
export type { PolicyVersion } from "./policy-versions";
export type { Precedent } from "./precedents";
export type { Preview, PreviewedLead } from "./previews";
export type { DueLead, Rematch } from "./rematches";
export type { StageStay } from "./stage-stays";
export type { Store } from "./store";
export type { Reads, Tx } from "./stores";
export type { NewSuggestion, Suggestion } from "./suggestions";
export type { NewToken, OwnedToken, Token } from "./tokens";
export type { NewTouch, Touch } from "./touches";
