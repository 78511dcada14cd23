import { expect, test } from "vitest";
import { leadListReads } from "@/db/lead-lists";
import { EVERYTHING, type Scope } from "@/lib/access/scope";
import { LeadFilter, SORTS } from "@/lib/leads/list";
import { plansOf } from "@/tests/setup/plans";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const COUNTY: Scope = { sees: "place", locationId: "sihui" };

/** How SQLite would read one page of a list. Totals do read every key of an index: they are counted once and kept. */
async function listPlan(scope: Scope, asked: Record<string, string>): Promise<string[]> {
  const looking = { me: "somebody", now: new Date() };
  const plans = await plansOf(store.at(), (reader) =>
    leadListReads(reader, {}).page(scope, LeadFilter.parse(asked), looking),
  );
  return plans.filter(({ text }) => !text.startsWith("select count(*)")).flatMap(({ steps }) => steps);
}

const NAMED: Record<string, string>[] = [
  {},
  { status: "all" },
  { status: "counted" },
  { stage: "signed" },
  { reached: "review" },
  { location: "sihui" },
  { location: "none" },
  { cluster: "city-metal-processing" },
  { owner: "me" },
  { owner: "none" },
  { source: "public-form" },
  { unanswered: "1" },
  { idle: "1" },
  { undisclosed: "1" },
  { policyChanged: "1" },
  { suggestion: "place-missed" },
  { suggestion: "place-judged", suggestedPlace: "sihui", decidedPlace: "gaoyao" },
  { sure: "cluster-7", firstAnswer: "match" },
  { location: "sihui", stage: "signed", owner: "me" },
];
/** Few rows or many, nobody can tell beforehand: what a range lets through is found by index, then sorted. */
const RANGES: Record<string, string>[] = [
  { from: "2026-01-01", until: "2026-06-30" },
  { overdue: "1" },
  { minFen: "100000000" },
];

test.each(SORTS)("in the order %s no list is sorted as a whole, and none reads every row", async (sort) => {
  for (const scope of [EVERYTHING, COUNTY])
    for (const filter of NAMED) {
      const plan = await listPlan(scope, { ...filter, sort });
      const faults = plan.filter((step) => /^SCAN leads|TEMP B-TREE/.test(step));
      expect({ filter, scope: scope.sees, faults }).toEqual({ filter, scope: scope.sees, faults: [] });
      expect(plan.some((step) => step.startsWith("SEARCH leads USING"))).toBe(true);
    }
});

test.each(SORTS)("in the order %s a range is found by index before it is sorted", async (sort) => {
  for (const filter of RANGES) {
    const plan = await listPlan(EVERYTHING, { ...filter, sort });
    expect({ filter, scans: plan.filter((step) => /^SCAN leads/.test(step)) }).toEqual({ filter, scans: [] });
    expect(plan.some((step) => step.startsWith("SEARCH leads USING"))).toBe(true);
  }
});
