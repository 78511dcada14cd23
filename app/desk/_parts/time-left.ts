import type { ClockState } from "@/app/_ui/clock";
import type { LeadLine } from "@/db";
import { DAY_MS, minuteOf } from "@/lib/calendar/shanghai";
import { CLOSES, OPENS, workingMinutesBetween } from "@/lib/calendar/working-days";
import { CLOCKS, type Clock, type ClockView, STAGE_CLOCKS, stageDueAt } from "@/lib/leads/clocks";

const OFFICE_DAY = CLOSES - OPENS;
const SOON_WORKING_MINUTES = 4 * 60;
/** Counting office hours day by day is for the near future and past; beyond, calendar days say enough. */
const FAR_MS = 21 * DAY_MS;

export type TimeLeft = {
  state: ClockState;
  late: boolean;
  n: number;
  unit: "minutes" | "hours" | "workingDays" | "days";
};

/** Time left until `due`, or time over, in office hours where the rule counts working days. */
export function timeLeft(clock: Rule, due: Date, now: Date): TimeLeft {
  const late = now > due;
  const [from, to] = late ? [due, now] : [now, due];
  const gap = to.getTime() - from.getTime();
  if (clock === "contract" || !("working" in CLOCKS[clock]) || gap > FAR_MS) {
    const days = Math.floor(gap / DAY_MS);
    const unit = days > 0 ? "days" : gap >= 3_600_000 ? "hours" : "minutes";
    const n = days > 0 ? days : Math.floor(gap / (unit === "hours" ? 3_600_000 : 60_000));
    return { state: late ? "overdue" : days < 2 ? "soon" : "waiting", late, n, unit };
  }
  const minutes = workingMinutesBetween(from, to);
  const unit = minutes >= OFFICE_DAY ? "workingDays" : minutes >= 60 ? "hours" : "minutes";
  const size = { workingDays: OFFICE_DAY, hours: 60, minutes: 1 }[unit];
  return {
    state: late ? "overdue" : minutes <= SOON_WORKING_MINUTES ? "soon" : "waiting",
    late,
    n: Math.floor(minutes / size),
    unit,
  };
}

/** A rule of the house, or the deadline that the agreement itself names. */
export type Rule = Clock | "contract";

type Clocked = Omit<ClockView, "facts"> & Pick<LeadLine, "isAccepted" | "dueAt">;
const NO_TRANSFER = { offerDueAt: null, acceptedAt: null };

/** Which rule a lead's due time comes from. */
export function clockOf(lead: Clocked): Rule {
  if (lead.status === "in-transfer") return "countyDecision";
  const ofStage: Rule | null = lead.stage === "new" && lead.respondedAt ? "assessment" : STAGE_CLOCKS[lead.stage];
  if (!lead.isAccepted || !lead.dueAt) return ofStage ?? "countyFirstContact";
  // A county that has accepted owes its first contact before anything else: then the time is not that of the stage.
  const isOfStage =
    ofStage === "contract"
      ? minuteOf(lead.dueAt) === 0
      : stageDueAt({ ...lead, facts: {} }, NO_TRANSFER)?.getTime() === lead.dueAt.getTime();
  return ofStage && isOfStage ? ofStage : "countyFirstContact";
}
