import type { Status } from "../leads/statuses";
import type { Behaviour } from "../matching/result";
import { type Decider, JUDGED, type Outcome, type Subject } from "../suggestions/outcomes";

/**
 * Leads alike in everything the report on suggestions counts by: arrival month "2026-11", what was suggested first and
 * what was decided, how that stands, the band of the probability, the policy version that answered.
 * `permille` adds up the probabilities, `squares` their squared errors, in thousandths and millionths. Leads that say
 * nothing about the suggestions are only counted: what was suggested, decided and how sure it was is left out of them.
 */
export type Cell = {
  month: string;
  suggested: string | null;
  decided: string | null;
  outcome: Outcome;
  by: Decider | null;
  band: number | null;
  policy: string;
  leads: number;
  permille: number;
  squares: number;
};

/** First answers by what the matcher made of the message, and how the lead stands now. */
export type Refusal = { behaviour: Behaviour; status: Status; place: Outcome; leads: number };

export type MatchingFigures = { cells: Record<Subject, Cell[]>; refusals: Refusal[] };

export type Counts = Record<Outcome, number> & {
  /** first, three and missed together: the leads that say something about the suggestions. */
  judged: number;
  /** first and three together. */
  shortlisted: number;
};

export function countsOf(cells: readonly Pick<Cell, "outcome" | "leads">[]): Counts {
  const counts: Counts = { first: 0, three: 0, missed: 0, open: 0, unjudged: 0, judged: 0, shortlisted: 0 };
  for (const { outcome, leads } of cells) counts[outcome] += leads;
  counts.shortlisted = counts.first + counts.three;
  counts.judged = counts.shortlisted + counts.missed;
  return counts;
}

const isJudged = ({ outcome }: Pick<Cell, "outcome">) => JUDGED.includes(outcome);

function grouped<K>(cells: readonly Cell[], keyOf: (cell: Cell) => K): Map<K, Cell[]> {
  const groups = new Map<K, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group) group.push(cell);
    else groups.set(keyOf(cell), [cell]);
  }
  return groups;
}

/** Every month from the first to the last that has leads, the empty ones too. */
export function byMonth(cells: readonly Cell[]): (Counts & { month: string })[] {
  const groups = grouped(cells, ({ month }) => month);
  const months = [...groups.keys()].sort();
  const last = months.at(-1);
  const rows: (Counts & { month: string })[] = [];
  for (let month = months[0]; month && last && month <= last; month = monthAfter(month))
    rows.push({ month, ...countsOf(groups.get(month) ?? []) });
  return rows;
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** One thing that was suggested first: how that went, and what was decided instead most often. */
export type SuggestedRow = Counts & {
  id: string;
  instead: { id: string | null; leads: number } | null;
  /** Leads decided for it, whatever was suggested. */
  decidedFor: number;
};

/** By what was suggested first, and whatever was decided without ever being suggested first; most cases first. */
export function bySuggested(cells: readonly Cell[]): SuggestedRow[] {
  const judged = cells.filter(isJudged);
  const suggested = grouped(judged, (cell) => cell.suggested);
  const decided = grouped(judged, (cell) => cell.decided);
  const ids = new Set([...suggested.keys(), ...decided.keys()].filter((id) => id !== null));
  return [...ids]
    .map((id) => {
      const own = suggested.get(id) ?? [];
      const [first] = pairs(own);
      return {
        id,
        ...countsOf(own),
        instead: first ? { id: first.decided, leads: first.leads } : null,
        decidedFor: countsOf(decided.get(id) ?? []).judged,
      };
    })
    .sort((a, b) => b.judged - a.judged || b.decidedFor - a.decidedFor || (a.id < b.id ? -1 : 1));
}

export type Pair = { suggested: string; decided: string | null; leads: number };

/** What was suggested first and what was decided instead, most often first. */
export function pairs(cells: readonly Cell[]): Pair[] {
  const wrong = cells.filter((cell) => isJudged(cell) && cell.outcome !== "first");
  return [...grouped(wrong, ({ suggested, decided }) => `${suggested} ${decided ?? ""}`).values()]
    .map((group) => ({
      suggested: group[0]?.suggested ?? "",
      decided: group[0]?.decided ?? null,
      leads: countsOf(group).judged,
    }))
    .sort((a, b) => b.leads - a.leads || (`${a.suggested}${a.decided}` < `${b.suggested}${b.decided}` ? -1 : 1));
}

/** One band of probability: what was said on average, and how often the first suggestion was right. */
export type Band = { band: number; leads: number; said: number; right: number };

export function bands(cells: readonly Cell[]): Band[] {
  const judged = cells.filter((cell) => isJudged(cell) && cell.band !== null);
  return [...grouped(judged, ({ band }) => band as number)]
    .map(([band, group]) => {
      const { judged: leads, first: right } = countsOf(group);
      return { band, leads, said: group.reduce((sum, each) => sum + each.permille, 0) / leads / 1000, right };
    })
    .sort((a, b) => a.band - b.band);
}

/** Mean squared error of the probability of the first suggestion, 0 to 1, lower is better; null where nothing is judged. */
export function brier(cells: readonly Cell[]): number | null {
  const judged = cells.filter((cell) => isJudged(cell) && cell.band !== null);
  const { judged: leads } = countsOf(judged);
  return leads > 0 ? judged.reduce((sum, each) => sum + each.squares, 0) / leads / 1_000_000 : null;
}

export const byDecider = (cells: readonly Cell[]): Map<Decider | null, Counts> =>
  new Map([...grouped(cells.filter(isJudged), ({ by }) => by)].map(([by, group]) => [by, countsOf(group)]));

export const byPolicy = (cells: readonly Cell[]): Map<string, Counts> =>
  new Map([...grouped(cells, ({ policy }) => policy)].map(([policy, group]) => [policy, countsOf(group)]));

/** What the matcher turned away or let through, and what the desk made of it. */
export type RefusalRow = {
  behaviour: Behaviour;
  answers: number;
  /** Still set aside, unread by an officer. */
  held: number;
  /** A lead after all: active, in transfer, paused or closed. */
  counted: number;
  /** Marked as no lead, or as one that was there already. */
  invalid: number;
  duplicate: number;
  /** Of those counted: a place was decided on, so it was worth taking up. */
  placed: number;
};

export function refusalRow(refusals: readonly Refusal[], behaviour: Behaviour): RefusalRow {
  const own = refusals.filter((each) => each.behaviour === behaviour);
  const sum = (some: readonly Refusal[]) => some.reduce((total, { leads }) => total + leads, 0);
  const at = (status: Status) => sum(own.filter((each) => each.status === status));
  const counted = own.filter(({ status }) => !["held", "invalid", "duplicate"].includes(status));
  return {
    behaviour,
    answers: sum(own),
    held: at("held"),
    counted: sum(counted),
    invalid: at("invalid"),
    duplicate: at("duplicate"),
    placed: sum(counted.filter(({ place }) => place !== "open")),
  };
}
