import type { Actor, Recorder } from "../../lib/access/actor";
import type { HistoryEvent } from "../../lib/history/events";
import type { RecordedFacts } from "../../lib/leads/facts";
import { projected } from "../../lib/leads/record-facts";
import { nextStage, type Stage } from "../../lib/leads/stages";
import type { NewAssignment } from "../assignments";
import { canonical } from "../canonical";
import type { Happening } from "../history";
import type { NewLead } from "../leads";
import type { NewMatch } from "../matches";
import type { NewStageStay } from "../stage-stays";
import type { NewTouch } from "../touches";
import type { Decided } from "./decisions";
import type { Random } from "./random";

export type Staff = Pick<Actor, "id" | "name" | "via" | "locationId">;
/** A line that waits for its turn in the history: hundreds of thousands do, so its detail is kept as the text it becomes. */
export type Line = { who: Recorder; happening: Omit<Happening, "detail"> & { at: Date }; said: string };

/** One line about a lead. */
export function lineOf(
  who: Recorder,
  event: HistoryEvent,
  leadId: string,
  at: Date,
  detail: object,
  reason: string | null = null,
): Line {
  return {
    who,
    happening: { event, subjectType: "lead", subjectId: leadId, leadId, reason, at },
    // Copied into one piece: put together bit by bit, a text that waits keeps every bit of it in memory.
    said: Buffer.from(canonical(detail)).toString(),
  };
}

/** How every invented change came in. */
export const VIA: Actor["via"] = { requestId: "sample", address: null };

/** Everything kept about one lead while its story is told: rows as the operations would have left them. */
export class Written {
  readonly stays: NewStageStay[] = [];
  readonly touches: NewTouch[] = [];
  readonly assignments: NewAssignment[] = [];
  readonly lines: Line[] = [];
  /** What an officer said of the match, if anybody did. */
  decision: Partial<NewMatch> = {};
  version = 1;

  constructor(
    readonly lead: NewLead,
    private readonly random: Random,
  ) {
    this.stays.push({ id: this.id(lead.receivedAt), leadId: lead.id, stage: "new", enteredAt: lead.receivedAt });
  }

  id(at: Date): string {
    return this.random.id(at.getTime());
  }

  /** A change with its history line: before, after and the new version, as lib/leads/keep.ts writes them. */
  change(who: Staff, event: HistoryEvent, at: Date, change: Partial<NewLead>, reason: string | null = null): void {
    const before: Record<string, unknown> = {};
    const after: Record<string, unknown> = {};
    for (const name of Object.keys(change) as (keyof NewLead)[]) {
      if (name === "facts") continue;
      before[name] = this.lead[name] ?? null;
      after[name] = change[name];
    }
    Object.assign(this.lead, change, { updatedAt: at });
    this.version++;
    const detail = { before, after, version: this.version };
    this.lines.push(lineOf(who, event, this.lead.id, at, detail, reason));
  }

  /** As lib/leads/decide-match.ts leaves it. */
  decide(who: Staff, at: Date, { clusterId, locationId, isCorrected }: Decided): void {
    const said = { decidedClusterId: clusterId, decidedLocationId: locationId, isCorrected };
    this.decision = { decidedBy: who.id, decidedAt: at, ...said };
    const facts = { ...this.lead.facts, cluster: { value: clusterId, at: at.toISOString(), by: who.id } };
    const change = { clusterId, isClusterConfirmed: true, suggestedLocationId: locationId, facts };
    this.change(who, isCorrected ? "lead.match-corrected" : "lead.match-confirmed", at, change);
  }

  record(who: Staff, at: Date, given: RecordedFacts): void {
    if (Object.keys(given).length === 0) return;
    const facts = { ...this.lead.facts, ...given };
    const change: Record<string, unknown> = { facts };
    const columns = projected(facts, Object.keys(given) as (keyof RecordedFacts)[]);
    for (const [name, value] of Object.entries(columns)) if (value !== null) change[name] = value;
    this.change(who, "lead.facts-recorded", at, change);
  }

  advance(who: Staff, at: Date): Stage {
    const to = nextStage(this.lead.stage ?? "new") as Stage;
    const stay = this.stays.at(-1) as NewStageStay;
    stay.leftAt = at;
    this.stays.push({ id: this.id(at), leadId: this.lead.id, stage: to, enteredAt: at, movedBy: who.id });
    this.change(who, "lead.advanced", at, { stage: to, stageSince: at });
    return to;
  }

  touch(who: Staff, at: Date, touch: Pick<NewTouch, "channel" | "direction" | "summary">, isFirstReply = false): void {
    const place = { byId: who.id, locationId: who.locationId };
    this.touches.push({ id: this.id(at), leadId: this.lead.id, at, ...touch, ...place, isFirstReply, loggedAt: at });
    this.lead.lastTouchAt = at;
  }
}
