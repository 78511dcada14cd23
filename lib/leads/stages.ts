/** The pipeline 招商全流程, in order. Stage is where the project stands; status is how it is going. */
export const STAGES = [
  "new",
  "responded",
  "assessed",
  "assigned",
  "negotiating",
  "review",
  "signed",
  "registered",
  "construction",
  "production",
  "aftercare",
] as const;
export type Stage = (typeof STAGES)[number];

/** The codes of the bureau's ledger 台账. */
export const STAGE_CODES: Record<Stage, string> = {
  new: "L0",
  responded: "L1",
  assessed: "L2",
  assigned: "L3",
  negotiating: "P1",
  review: "P2",
  signed: "P3",
  registered: "P4",
  construction: "P5",
  production: "P6",
  aftercare: "P7",
};

export function nextStage(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null;
}

/** The stages up to and including `stage`. */
export function stagesUpTo(stage: Stage): Stage[] {
  return STAGES.slice(0, STAGES.indexOf(stage) + 1);
}

export function isBefore(a: Stage, b: Stage): boolean {
  return STAGES.indexOf(a) < STAGES.indexOf(b);
}
