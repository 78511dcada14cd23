import type { Day } from "../calendar/shanghai";
import { STAGES, type Stage } from "../leads/stages";
import type { Status } from "../leads/statuses";
import { type Step, stepEnd, stepStart } from "./filter";

/** Sums of one group of leads. Amounts are 1/100 yuan: claimed, contracted, evidenced. `undisclosed` counts leads without an amount. */
export type Sums = {
  leads: number;
  undisclosed: number;
  claimedFen: number;
  contractedFen: number;
  evidencedFen: number;
};
export type Group = Sums & { key: string | null };

export type ReportFigures = {
  total: Sums;
  /** Leads as they stand now, by stage and status; the two cross so that each number has its own list. */
  byStage: (Sums & { stage: Stage; status: Status })[];
  byLocation: Group[];
  byCluster: Group[];
  bySource: Group[];
  byOwner: Group[];
  byCloseCause: Group[];
  arrivals: { day: Day; leads: number }[];
  firstDay: Day | null;
  /** Of leads answered at all: working minutes from arrival. Null where none was answered. */
  responseMedianMinutes: number | null;
  responseP90Minutes: number | null;
  answeredInTime: number;
  answeredLate: number;
};

/** What depends on the moment of asking, so it is counted every time. */
export type PresentFigures = {
  unansweredLate: number;
  unansweredWaiting: number;
  overdue: number;
  withoutNextAction: number;
  open: number;
};

export const NO_SUMS: Sums = { leads: 0, undisclosed: 0, claimedFen: 0, contractedFen: 0, evidencedFen: 0 };

export function add(a: Sums, b: Sums): Sums {
  return {
    leads: a.leads + b.leads,
    undisclosed: a.undisclosed + b.undisclosed,
    claimedFen: a.claimedFen + b.claimedFen,
    contractedFen: a.contractedFen + b.contractedFen,
    evidencedFen: a.evidencedFen + b.evidencedFen,
  };
}

/** One row a stage, all of them, with what stands there now. */
export function stageRows(byStage: ReportFigures["byStage"]): (Sums & { stage: Stage })[] {
  return STAGES.map((stage) => ({ stage, ...byStage.filter((row) => row.stage === stage).reduce<Sums>(add, NO_SUMS) }));
}

/**
 * The funnel 转化漏斗: of the leads that arrived in the period, how many stand at each stage or beyond it.
 * A closed lead counts up to the stage it was closed at; one that was moved back counts where it stands.
 */
export function funnel(byStage: ReportFigures["byStage"]): { stage: Stage; leads: number; share: number | null }[] {
  const rows = stageRows(byStage);
  const all = rows.reduce((sum, row) => sum + row.leads, 0);
  return rows.map((row, i) => {
    const reached = rows.slice(i).reduce((sum, each) => sum + each.leads, 0);
    return { stage: row.stage, leads: reached, share: all > 0 ? reached / all : null };
  });
}

/**
 * 1日响应率: answered within the clock / leads whose due time has passed or that were answered.
 * Open and late is a miss. Null when nothing is due yet.
 */
export function responseRate(
  figures: Pick<ReportFigures, "answeredInTime" | "answeredLate">,
  present: Pick<PresentFigures, "unansweredLate">,
): { rate: number | null; due: number } {
  const due = figures.answeredInTime + figures.answeredLate + present.unansweredLate;
  return { rate: due > 0 ? figures.answeredInTime / due : null, due };
}

/** Arrivals cut into steps, with the empty ones in between. */
export function arrivalSteps(
  arrivals: ReportFigures["arrivals"],
  step: Step,
  from: Day,
  until: Day,
): { from: Day; until: Day; leads: number }[] {
  const counted = new Map<Day, number>();
  for (const { day, leads } of arrivals)
    counted.set(stepStart(day, step), (counted.get(stepStart(day, step)) ?? 0) + leads);
  const steps: { from: Day; until: Day; leads: number }[] = [];
  for (let start = stepStart(from, step); start <= until; start = nextStart(start, step)) {
    const end = stepEnd(start, step);
    steps.push({ from: start < from ? from : start, until: end > until ? until : end, leads: counted.get(start) ?? 0 });
  }
  return steps;
}

function nextStart(start: Day, step: Step): Day {
  const end = new Date(`${stepEnd(start, step)}T00:00:00Z`);
  return new Date(end.getTime() + 86_400_000).toISOString().slice(0, 10);
}
