import { getTableName } from "drizzle-orm";
import type { Writer } from "../handles";
import { chained, historyWrites } from "../history";
import { insertRows } from "../insert-rows";
import * as schema from "../schema";
import { searchWrites } from "../search";
import type { Store } from "../store";
import { writes } from "../stores";
import { arrivals } from "./arrivals";
import { withoutIndexes } from "./indexes";
import { inventor, type One } from "./one";
import { project } from "./projects";
import { Random } from "./random";
import { staff } from "./staff";
import type { Line } from "./written";

export type SampleOptions = { leads: number; seed: number; until: Date; passwordHash: string };

/** Different words to match; the rest of the leads repeat one of them under another name. */
const DIFFERENT_PROJECTS = 800;
/** Few enough that they are kept before memory is tidied up, which would otherwise carry them about. */
const LEADS_AT_ONCE = 100;
/** How often the history is told what has become final. */
const TELL_EVERY = 20;
/** What leads and their stories are kept in. */
const FILLED = [
  schema.leads,
  schema.inquiries,
  schema.matches,
  schema.stageStays,
  schema.touches,
  schema.assignments,
  schema.precedents,
  schema.suggestions,
  schema.history,
];

/** Every lead touches a dozen indexes: room to keep them at hand, and a log (where there is one) taken in once, halve the time. */
async function makeRoom(store: Store): Promise<void> {
  if (store.engine.dialect !== "sqlite") return;
  for (const setting of ["cache_size = -1048576", "wal_autocheckpoint = 50000"])
    await store.engine.write((q) => q.rawWrite(`pragma ${setting}`, []));
}

/**
 * Invents leads with their whole stories. The same options make the same rows; the archive must hold no leads yet.
 * One unit of work: either the whole sample is there afterwards or nothing of it.
 */
export async function makeSample(
  store: Store,
  options: SampleOptions,
  say: (done: number) => void = () => undefined,
): Promise<void> {
  await makeRoom(store);
  const set = await store.read.policy.current();
  await store.engine.write(async (q) => {
    const tx = writes(q, store.engine);
    const random = new Random(options.seed);
    const moments = arrivals(random, options.leads, options.until);
    const began = new Date((moments[0] ?? options.until).getTime() - 86_400_000);
    const { house, rows } = staff(random, set, began, options.passwordHash);
    const projects = Array.from({ length: Math.min(options.leads, DIFFERENT_PROJECTS) }, () =>
      project(random, set, random.weighted({ zh: 58, "zh-hant": 18, en: 24 })),
    );
    const { one, numbers, precedents } = inventor(set, house, options.until, random);
    for (const row of rows) await tx.accounts.add(row);
    let lines: Line[] = [];
    await withoutIndexes(q, FILLED.map(getTableName), async () => {
      for (let from = 0; from < moments.length; from += LEADS_AT_ONCE) {
        const batch = moments.slice(from, from + LEADS_AT_ONCE).map((at) => one(at, random.pick(projects)));
        await keep(q, batch);
        for (const each of batch) lines.push(...each.lines);
        const next = from + LEADS_AT_ONCE;
        if (next >= moments.length || next % (LEADS_AT_ONCE * TELL_EVERY) === 0)
          lines = await tell(q, lines, moments[next]);
        say(Math.min(next, moments.length));
      }
    });
    for (const [year, last] of numbers) await tx.leads.nextNumber(year, last);
    await tx.precedents.startAt(precedents());
    await tx.suggestions.markBroughtIn();
  });
}

/**
 * The chain is one story of the whole office: in the order of time, whatever lead a line is about. Writes the lines
 * that no later lead can come before, and answers those that must still wait.
 */
async function tell(q: Writer, lines: Line[], until: Date | undefined): Promise<Line[]> {
  const end = until?.getTime() ?? Number.POSITIVE_INFINITY;
  const [now, later]: [Line[], Line[]] = [[], []];
  for (const line of lines) (line.happening.at.getTime() < end ? now : later).push(line);
  now.sort((a, b) => a.happening.at.getTime() - b.happening.at.getTime());
  await insertRows(q, schema.history, chained(await historyWrites(q).head(), now));
  return later;
}

async function keep(q: Writer, batch: One[]): Promise<void> {
  const of = (rowsOf: (one: One) => object[]) => batch.flatMap(rowsOf);
  await insertRows(
    q,
    schema.leads,
    of(({ written }) => [written.lead]),
  );
  await insertRows(
    q,
    schema.inquiries,
    of(({ inquiry }) => [inquiry]),
  );
  await insertRows(
    q,
    schema.matches,
    of((each) => [each.match]),
  );
  await insertRows(
    q,
    schema.stageStays,
    of(({ written }) => written.stays),
  );
  await insertRows(
    q,
    schema.touches,
    of(({ written }) => written.touches),
  );
  await insertRows(
    q,
    schema.assignments,
    of(({ written }) => written.assignments),
  );
  await insertRows(
    q,
    schema.precedents,
    of(({ precedent }) => precedent),
  );
  await insertRows(
    q,
    schema.suggestions,
    of(({ suggestion }) => [suggestion]),
  );
  const search = searchWrites(q);
  for (const { written, terms } of batch)
    await search.index(written.lead.serial, terms, written.lead.locationId ?? null, true);
}
