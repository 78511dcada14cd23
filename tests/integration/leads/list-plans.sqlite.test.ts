import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { expect, test } from "vitest";
import type { Query, Reader } from "@/db/handles";
import { leadListReads } from "@/db/lead-lists";
import * as schema from "@/db/schema";
import { EVERYTHING, type Scope } from "@/lib/access/scope";
import { LeadFilter, SORTS } from "@/lib/leads/list";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const COUNTY: Scope = { sees: "place", locationId: "sihui" };

/** How SQLite would read every statement that one page of a list runs. PostgreSQL plans by what a table holds at the moment. */
async function plansOf(scope: Scope, asked: Record<string, string>): Promise<string[]> {
  const at = store.at();
  if (at.engine !== "sqlite") return [];
  const ran: string[] = [];
  const connection = new Database(at.path, { readonly: true, verbose: (text) => ran.push(String(text)) });
  try {
    const query = drizzle(connection, { schema, casing: "snake_case" }) as unknown as Query;
    const reader: Reader = {
      select: query.select.bind(query),
      selectDistinct: query.selectDistinct.bind(query),
      $count: query.$count.bind(query),
      dialect: "sqlite",
      raw: async <Row>(text: string, params: unknown[]) => connection.prepare(text).all(...params) as Row[],
    };
    const looking = { me: "somebody", now: new Date() };
    await leadListReads(reader, {}).page(scope, LeadFilter.parse(asked), looking);
    const plan = (text: string) =>
      (connection.prepare(`explain query plan ${text}`).all() as { detail: string }[]).map(({ detail }) => detail);
    // Totals do read every key of an index: they are counted once per state of the archive and kept.
    return ran.filter((text) => !text.startsWith("select count(*)")).flatMap(plan);
  } finally {
    connection.close();
  }
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
      const plan = await plansOf(scope, { ...filter, sort });
      const faults = plan.filter((step) => /^SCAN leads|TEMP B-TREE/.test(step));
      expect({ filter, scope: scope.sees, faults }).toEqual({ filter, scope: scope.sees, faults: [] });
      expect(plan.some((step) => step.startsWith("SEARCH leads USING"))).toBe(true);
    }
});

test.each(SORTS)("in the order %s a range is found by index before it is sorted", async (sort) => {
  for (const filter of RANGES) {
    const plan = await plansOf(EVERYTHING, { ...filter, sort });
    expect({ filter, scans: plan.filter((step) => /^SCAN leads/.test(step)) }).toEqual({ filter, scans: [] });
    expect(plan.some((step) => step.startsWith("SEARCH leads USING"))).toBe(true);
  }
});
