import { dayOf } from "../../lib/calendar/shanghai";
import { CONSENT_VERSION } from "../../lib/inquiries/consent";
import type { Inquiry } from "../../lib/inquiries/input";
import { leadOf } from "../../lib/inquiries/lead-of";
import { matchInputOf } from "../../lib/inquiries/match-input";
import { precedentOf } from "../../lib/leads/precedent";
import { searchTerms } from "../../lib/leads/search-terms";
import { match } from "../../lib/matching/match";
import { preparedFor } from "../../lib/matching/prepared-for";
import type { MatchInput, MatchResult } from "../../lib/matching/result";
import type { Assignment } from "../assignments";
import type { Writer } from "../handles";
import { chained, historyWrites } from "../history";
import type { NewInquiry } from "../inquiries";
import type { Lead } from "../leads";
import type { NewMatch } from "../matches";
import * as schema from "../schema";
import { searchWrites } from "../search";
import type { Store } from "../store";
import { arrivals } from "./arrivals";
import { insertRows } from "./insert";
import { investor } from "./investors";
import { live } from "./life";
import { type Project, project } from "./projects";
import { Random } from "./random";
import { staff } from "./staff";
import type { Line, Written } from "./written";

export type SampleOptions = { leads: number; seed: number; until: Date; passwordHash: string };

/** Different words to match; the rest of the leads repeat one of them under another name. */
const DIFFERENT_PROJECTS = 800;
/** Each unit of work waits for the disk once: fewer and larger ones, still small enough to hold in memory. */
const LEADS_AT_ONCE = 2_000;
const LINES_AT_ONCE = 20_000;

/** The best of a match, as a page shows it: ten full places with every measure would make the sample a gigabyte. */
function shortened(result: MatchResult): MatchResult {
  const best = <T extends { reasons: unknown[] }>(list: T[], most: number): T[] =>
    list.slice(0, most).map((each) => ({ ...each, reasons: each.reasons.slice(0, 2) }));
  return {
    ...result,
    clusters: best(result.clusters, 3),
    locations: best(result.locations, 3),
    measures: best(result.measures, 3),
    facts: result.facts.slice(0, 4),
  };
}

type One = { written: Written; inquiry: NewInquiry; match: NewMatch; terms: string[]; precedent: object[] };

/** Every lead touches a dozen indexes: room to keep them at hand, and a log that is taken in less often, halve the time. */
async function makeRoom(store: Store): Promise<void> {
  if (store.engine.dialect !== "sqlite") return;
  for (const setting of ["cache_size = -1048576", "wal_autocheckpoint = 50000"])
    await store.engine.write((q) => q.rawWrite(`pragma ${setting}`, []));
}

/** Invents leads with their whole stories. The same options make the same rows; the archive must hold no leads yet. */
export async function makeSample(
  store: Store,
  options: SampleOptions,
  say: (done: number) => void = () => undefined,
): Promise<void> {
  await makeRoom(store);
  const random = new Random(options.seed);
  const set = await store.read.policy.current();
  const moments = arrivals(random, options.leads, options.until);
  const began = new Date((moments[0] ?? options.until).getTime() - 86_400_000);
  const { house, rows } = staff(random, set, began, options.passwordHash);
  const projects = Array.from({ length: Math.min(options.leads, DIFFERENT_PROJECTS) }, () =>
    project(random, set, random.weighted({ zh: 58, "zh-hant": 18, en: 24 })),
  );
  const matched = new Map<string, { input: MatchInput; result: MatchResult }>();
  const numbers = new Map<number, number>();
  const lines: Line[] = [];
  let precedents = 0;

  function matchOf(inquiry: Inquiry, key: string) {
    const known = matched.get(key);
    if (known) return known;
    const input = matchInputOf(set, inquiry);
    const made = { input, result: shortened(match(preparedFor(set), input)) };
    matched.set(key, made);
    return made;
  }

  function one(at: Date, { key, locale, message, project: stated, wanted, cluster, amountCny }: Project): One {
    const who = investor(random, locale);
    const inquiry: Inquiry = {
      ...who,
      message,
      project: stated,
      consent: { contact: true, share: random.chance(0.7) },
    };
    const { input, result } = matchOf(inquiry, key);
    const year = Number(dayOf(at).slice(0, 4));
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const isHeld = result.behaviour === "flag_spam" || random.chance(0.01);
    const ids = { inquiryId: random.id(at.getTime()), leadId: random.id(at.getTime()) };
    const source = random.chance(0.9) ? "public-form" : "partner-site";
    const hashes = { bodyHash: random.hex(64), trackingHash: random.hex(64), consentHash: random.hex(64) };
    const each = { times: 1, perMs: 1 };
    const budget = { address: each, network: each };
    const arrival = {
      at,
      ...ids,
      source,
      via: { requestId: "sample", address: null },
      key: null,
      ...hashes,
      doubts: [],
      proof: null,
      budgets: { desk: budget, unproven: budget, door: budget },
    } as const;
    const lead = leadOf(inquiry, { ...arrival, doubts: [] }, number, result, isHeld);
    const country = lead.country ?? "CN";
    const knowing = {
      clusterId: lead.clusterId ?? cluster.id,
      companyName: lead.companyName ?? lead.investorName,
      amountFen: amountCny * 100,
      landMu: lead.landMu ?? Math.max(5, Math.round(amountCny / 4_000_000)),
      isForeign: country !== "CN",
      country,
    };
    const written = live(lead, wanted, knowing, house, options.until, random);
    const about = { subjectType: "lead", subjectId: lead.id, leadId: lead.id } as const;
    const form = { id: null, name: source };
    lines.push({ who: form, happening: { event: "lead.received", ...about, detail: { source, version: 1 }, at } });
    lines.push({
      who: form,
      happening: {
        event: "lead.matched",
        ...about,
        detail: { behaviour: result.behaviour, clusterId: lead.clusterId, policyVersion: set.version },
        at,
      },
    });
    lines.push(...written.lines);
    // A lead that a county took, or that was signed, teaches the matcher, as lib/leads/precedent.ts has it.
    const taught = precedentOf(written.lead as Lead, [], written.assignments as Assignment[]);
    const precedent = taught
      ? [
          {
            id: random.id(at.getTime()),
            leadId: lead.id,
            ...taught,
            text: input.text,
            sector: input.sector,
            yuan: amountCny,
            landMu: written.lead.landMu,
            jobs: written.lead.jobs,
            at: written.lead.updatedAt,
            seq: ++precedents,
          },
        ]
      : [];
    const consent = {
      textVersion: CONSENT_VERSION,
      textHash: hashes.consentHash,
      at: at.toISOString(),
      choices: { contact: true },
    };
    return {
      written,
      precedent,
      inquiry: {
        id: ids.inquiryId,
        leadId: lead.id,
        body: inquiry,
        message,
        receivedAt: at,
        locale,
        consent,
        heldFor: isHeld ? ["sent-too-fast"] : [],
        idempotencyKey: null,
        bodyHash: hashes.bodyHash,
        trackingHash: hashes.trackingHash,
        trackingEndsAt: new Date(at.getTime() + 365 * 86_400_000),
        answerBy: lead.responseDueAt,
      },
      match: { id: random.id(at.getTime()), leadId: lead.id, madeAt: at, policyVersionId: set.version, input, result },
      terms: searchTerms(lead as Lead, []),
    };
  }

  await store.write(async (tx) => {
    for (const row of rows) await tx.accounts.add(row);
  });
  for (let from = 0; from < moments.length; from += LEADS_AT_ONCE) {
    const batch = moments.slice(from, from + LEADS_AT_ONCE).map((at) => one(at, random.pick(projects)));
    await store.engine.write((q) => keep(q, batch));
    say(Math.min(from + LEADS_AT_ONCE, moments.length));
  }
  await store.write(async (tx) => {
    for (const [year, last] of numbers) await tx.leads.nextNumber(year, last);
    await tx.precedents.startAt(precedents);
  });
  // The chain is one story of the whole office: in the order of time, whatever lead a line is about.
  lines.sort((a, b) => a.happening.at.getTime() - b.happening.at.getTime());
  const via = { requestId: "sample", address: null };
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    const batch = lines
      .slice(from, from + LINES_AT_ONCE)
      .map(({ who, happening }) => ({ who: { ...who, via }, happening }));
    await store.engine.write(async (q) => insertRows(q, schema.history, chained(await historyWrites(q).head(), batch)));
  }
}

async function keep(q: Writer, batch: One[]): Promise<void> {
  const all = <T>(rowsOf: (one: One) => T[]) => batch.flatMap(rowsOf);
  await insertRows(
    q,
    schema.leads,
    all(({ written }) => [written.lead]),
  );
  await insertRows(
    q,
    schema.inquiries,
    all(({ inquiry }) => [inquiry]),
  );
  await insertRows(
    q,
    schema.matches,
    all((each) => [each.match]),
  );
  await insertRows(
    q,
    schema.stageStays,
    all(({ written }) => written.stays),
  );
  await insertRows(
    q,
    schema.touches,
    all(({ written }) => written.touches),
  );
  await insertRows(
    q,
    schema.assignments,
    all(({ written }) => written.assignments),
  );
  await insertRows(
    q,
    schema.precedents,
    all(({ precedent }) => precedent),
  );
  const search = searchWrites(q);
  for (const { written, terms } of batch)
    await search.index(written.lead.serial, terms, written.lead.locationId ?? null, true);
}
