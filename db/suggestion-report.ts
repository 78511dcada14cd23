import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { COUNTED_STATUSES, type Status } from "../lib/leads/statuses";
import type { Behaviour } from "../lib/matching/result";
import type { Cell, MatchingFigures } from "../lib/reports/matching";
import { JUDGED, type Outcome, type Subject } from "../lib/suggestions/outcomes";
import { atThisState } from "./at-this-state";
import type { Reader } from "./handles";
import { asked, isCounted, type ReportQuestion } from "./reports";
import { leads, suggestions } from "./schema";
import { SUBJECT_COLUMNS } from "./suggestion-filter";

const whole = (text: SQL) => text.mapWith(Number);
const joined = eq(suggestions.leadId, leads.id);
const month = sql<string>`substr(${leads.receivedOn}, 1, 7)`;

export const suggestionReportReads = (q: Reader, archive: object) => ({
  /** How the first answers about the leads of a report stand to what was decided. */
  async matching(question: ReportQuestion): Promise<MatchingFigures> {
    return atThisState(q, archive, `matching ${JSON.stringify(question)}`, async () => {
      const standing = await standingOf(q, question);
      const all = async (subject: Subject): Promise<Cell[]> => [
        ...(await judgedCells(q, subject, question)),
        ...unjudgedCells(standing, subject),
      ];
      const refusals = standing.map(({ behaviour, status, place, leads: n }) => ({
        behaviour,
        status,
        place,
        leads: n,
      }));
      return { cells: { cluster: await all("cluster"), place: await all("place") }, refusals };
    });
  },
});

/**
 * Whether SQLite should begin with the suggestions, narrow rows that say what is asked: that takes half the time, unless
 * a place leaves few leads to look at.
 */
const isWide = ({ scope, location }: ReportQuestion) => scope.sees === "all" && location === undefined;

/** Leads as they stand, whatever was suggested: all that counts of those nobody has decided on. */
type Standing = {
  month: string;
  policy: string;
  behaviour: Behaviour;
  status: Status;
  cluster: Outcome;
  place: Outcome;
  leads: number;
};

async function standingOf(q: Reader, question: ReportQuestion): Promise<Standing[]> {
  const rows = q.select({
    month,
    policy: suggestions.policyVersionId,
    behaviour: suggestions.behaviour,
    status: leads.status,
    cluster: suggestions.clusterOutcome,
    place: suggestions.placeOutcome,
    leads: whole(sql`count(*)`),
  });
  const about = isWide(question)
    ? rows.from(suggestions).crossJoin(leads)
    : rows.from(leads).innerJoin(suggestions, joined);
  return about.where(and(joined, asked(question))).groupBy(sql`1, 2, 3, 4, 5, 6`);
}

function unjudgedCells(standing: readonly Standing[], subject: Subject): Cell[] {
  return standing
    .filter((each) => !JUDGED.includes(each[subject]) && COUNTED_STATUSES.includes(each.status))
    .map(({ month: at, policy, [subject]: outcome, leads: n }) => {
      const nothing = { suggested: null, decided: null, by: null, band: null, permille: 0, squares: 0 };
      return { ...nothing, month: at, policy, outcome, leads: n };
    });
}

async function judgedCells(q: Reader, subject: Subject, question: ReportQuestion): Promise<Cell[]> {
  const { outcome, suggested, decided, permille } = SUBJECT_COLUMNS[subject];
  // Integers on both sides: both engines cut the rest off.
  const band = sql`case when ${permille} >= 1000 then 9 else ${permille} / 100 end`;
  const error = sql`(case when ${outcome} = 'first' then 1000 else 0 end - ${permille})`;
  const rows = q.select({
    month,
    suggested: sql<string | null>`${suggested}`,
    decided: sql<string | null>`${decided}`,
    outcome,
    by: sql<Cell["by"]>`${subject === "place" ? suggestions.placeDecidedBy : sql`null`}`,
    band: whole(band),
    policy: suggestions.policyVersionId,
    leads: whole(sql`count(*)`),
    permille: whole(sql`sum(${permille})`),
    squares: whole(sql`sum(${error} * ${error})`),
  });
  const about = isWide(question)
    ? rows.from(suggestions).crossJoin(leads)
    : rows.from(leads).innerJoin(suggestions, joined);
  return about
    .where(and(joined, inArray(outcome, [...JUDGED]), isCounted, asked(question)))
    .groupBy(sql`1, 2, 3, 4, 5, 6, 7`);
}
