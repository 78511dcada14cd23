import { FACTS, type RecordedFacts } from "../leads/facts";
import { BANDS, bandOf, CNY_PER } from "../money";
import type { Inquiry } from "./input";

const JOB_BANDS = [
  [0, "none"],
  [20, "1-20"],
  [100, "21-100"],
  [500, "101-500"],
] as const;

export function jobsBandOf(jobs: number): string {
  return JOB_BANDS.find(([most]) => jobs <= most)?.[1] ?? "over-500";
}

function bandInYuan(investment: NonNullable<Inquiry["project"]>["investment"]): string | null {
  if (!investment) return null;
  if (investment.amount !== undefined) return bandOf(investment.amount * CNY_PER[investment.currency]);
  if (!investment.band) return null;
  if (investment.currency === "CNY") return investment.band;
  const [from, to] = BANDS[investment.band];
  return bandOf((to === null ? from : (from + to) / 2) * CNY_PER[investment.currency]);
}

/** What the investor has already said of the facts the pipeline asks for, so that no officer types it again. */
export function statedFacts(inquiry: Inquiry, at: Date): RecordedFacts {
  const { project } = inquiry;
  const site = project?.landMu ? (project.floorAreaM2 ? "either" : "land") : project?.floorAreaM2 ? "plant" : null;
  const jobs = project?.jobs;
  const timing = project?.timing ?? "";
  const said = {
    investmentBand: bandInYuan(project?.investment),
    jobsBand: jobs === undefined ? null : jobsBandOf(jobs),
    siteNeed: site,
    timing: (FACTS.timing.choices as readonly string[]).includes(timing) ? timing : null,
    landMu: project?.landMu || null,
    floorAreaM2: project?.floorAreaM2 || null,
  };
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, { value, at: at.toISOString(), by: null }]),
  ) as RecordedFacts;
}
