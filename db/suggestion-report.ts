import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Cell, MatchingFigures, Refusal } from "../lib/reports/matching";
import type { Subject } from "../lib/suggestions/outcomes";
import { atThisState } from "./at-this-state";
import type { Reader } from "./handles";
import { asked, isCounted, type ReportQuestion } from "./reports";
import { leads, suggestions } from "./schema";
import { SUBJECT_COLUMNS } from "./suggestion-filter";

const whole = (text: SQL) => text.mapWith(Number);
const joined = eq(suggestions.leadId, leads.id);

export const suggestionReportReads = (q: Reader, archive: object) => ({
  /** How the first answers about the leads of a report stand to what was decided. */
  async matching(question: ReportQuestion): Promise<MatchingFigures> {
    return atThisState(q, archive, `matching ${JSON.stringify(question)}`, async () => {
      const cluster = await cellsOf(q, "cluster", question);
      const place = await cellsOf(q, "place", question);
      return { cells: { cluster, place }, refusals: await refusalsOf(q, question) };
    });
  },
});

async function cellsOf(q: Reader, subject: Subject, question: ReportQuestion): Promise<Cell[]> {
  const { outcome, suggested, decided, permille } = SUBJECT_COLUMNS[subject];
  const month = sql<string>`substr(${leads.receivedOn}, 1, 7)`;
  // Integers on both sides: both engines cut the rest off.
  const band = sql<number | null>`case when ${permille} >= 1000 then 9 else ${permille} / 100 end`.mapWith(Number);
  const error = sql`(case when ${outcome} = 'first' then 1000 else 0 end - ${permille})`;
  const by = subject === "place" ? suggestions.placeDecidedBy : sql<null>`null`;
  const rows = await q
    .select({
      month: month.as("month"),
      suggested: sql<string | null>`${suggested}`.as("suggested"),
      decided: sql<string | null>`${decided}`.as("decided"),
      outcome,
      by: sql<Cell["by"]>`${by}`.as("decided_by"),
      band: band.as("band"),
      policy: suggestions.policyVersionId,
      leads: whole(sql`count(*)`),
      permille: whole(sql`coalesce(sum(${permille}), 0)`),
      squares: whole(sql`coalesce(sum(${error} * ${error}), 0)`),
    })
    .from(leads)
    .innerJoin(suggestions, joined)
    .where(and(asked(question), isCounted))
    .groupBy(sql`1, 2, 3, 4, 5, 6, 7`);
  return rows;
}

async function refusalsOf(q: Reader, question: ReportQuestion): Promise<Refusal[]> {
  return q
    .select({
      behaviour: suggestions.behaviour,
      status: leads.status,
      place: suggestions.placeOutcome,
      leads: whole(sql`count(*)`),
    })
    .from(leads)
    .innerJoin(suggestions, joined)
    .where(asked(question))
    .groupBy(suggestions.behaviour, leads.status, suggestions.placeOutcome);
}
