import { expect, test } from "vitest";
import { suggestionReportReads } from "@/db/suggestion-report";
import { EVERYTHING, type Scope } from "@/lib/access/scope";
import { plansOf } from "@/tests/setup/plans";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();

/** How SQLite would read what the report counts, besides the number of the last history line. */
async function plans(scope: Scope, location?: string): Promise<string[][]> {
  const range = { from: "2026-01-01", until: "2026-12-31" };
  const found = await plansOf(store.at(), (reader) =>
    suggestionReportReads(reader, {}).matching({ scope, range, location }),
  );
  return found.filter(({ text }) => text.includes("suggestions")).map(({ steps }) => steps);
}

test("the whole city is read from the narrow rows, each lead by its key, once for each of three counts", async () => {
  const all = await plans(EVERYTHING);
  expect(all).toHaveLength(3);
  for (const steps of all) {
    expect(steps[0]).toMatch(/^SCAN suggestions/);
    expect(steps[1]).toMatch(/^SEARCH leads USING INDEX sqlite_autoindex_leads_1 \(id=\?\)/);
  }
});

test("one county is read from its own leads, by index, and no table is read whole", async () => {
  for (const of of [await plans({ sees: "place", locationId: "sihui" }), await plans(EVERYTHING, "sihui")]) {
    expect(of).toHaveLength(3);
    for (const steps of of) {
      expect(steps[0]).toMatch(/^SEARCH leads USING INDEX/);
      expect(steps.filter((step) => step.startsWith("SCAN"))).toEqual([]);
    }
  }
});
