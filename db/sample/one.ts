import { dayOf } from "../../lib/calendar/shanghai";
import { CONSENT_VERSION } from "../../lib/inquiries/consent";
import type { Inquiry } from "../../lib/inquiries/input";
import { leadOf } from "../../lib/inquiries/lead-of";
import { matchInputOf } from "../../lib/inquiries/match-input";
import { rankIn } from "../../lib/leads/decide-match";
import { precedentOf } from "../../lib/leads/precedent";
import { searchTerms } from "../../lib/leads/search-terms";
import { match } from "../../lib/matching/match";
import { preparedFor } from "../../lib/matching/prepared-for";
import type { MatchInput, MatchResult } from "../../lib/matching/result";
import type { PolicySet } from "../../lib/policy/reference";
import { termsOf } from "../../lib/search/terms";
import { suggestionOf } from "../../lib/suggestions/judge";
import type { Assignment } from "../assignments";
import type { NewInquiry } from "../inquiries";
import type { Lead } from "../leads";
import type { Match, NewMatch } from "../matches";
import type { NewSuggestion } from "../suggestions";
import { decisionOn } from "./decisions";
import { investor } from "./investors";
import { type House, live } from "./life";
import type { Project } from "./projects";
import type { Random } from "./random";
import { type Line, lineOf, VIA, type Written } from "./written";

/** Every row about one lead; `lines` are its part of the history, not yet in the order of the office. */
export type One = {
  written: Written;
  lines: Line[];
  inquiry: NewInquiry;
  match: NewMatch;
  terms: string[];
  precedent: object[];
  suggestion: NewSuggestion;
};

/** As many measures as a lead's answer is compared by when the policy changes: SHOWN_MEASURES and some that move up. */
const MEASURES = 12;

/** The two weightiest reasons and the rest as one, so that they still add up to the score. */
function withFewReasons(place: MatchResult["locations"][number]): MatchResult["locations"][number] {
  const reasons = place.reasons.slice(0, 2);
  const weight = Math.round((place.score - reasons.reduce((sum, each) => sum + each.weight, 0)) * 1000) / 1000;
  const rest = { code: "place.other", params: { location: place.id }, weight, evidence: [] };
  return { ...place, reasons: weight === 0 ? reasons : [...reasons, rest] };
}

/** The best of a match, as a page shows it: ten full places with every measure would make the sample a gigabyte. */
function shortened(result: MatchResult): MatchResult {
  const best = <T extends { reasons: unknown[] }>(list: T[], most: number): T[] =>
    list.slice(0, most).map((each) => ({ ...each, reasons: each.reasons.slice(0, 2) }));
  return {
    ...result,
    clusters: best(result.clusters, 3),
    locations: result.locations.slice(0, 3).map(withFewReasons),
    measures: [
      ...best(result.measures, 3),
      ...result.measures.slice(3, MEASURES).map((each) => ({ ...each, reasons: [] })),
    ],
  };
}

/** Invents leads one after the other: `numbers` is the last number given out in each year, `precedents` how many there are. */
export function inventor(set: PolicySet, house: House, until: Date, random: Random) {
  const matched = new Map<string, { input: MatchInput; result: MatchResult; terms: string[] }>();
  const numbers = new Map<number, number>();
  let precedents = 0;

  function matchOf(inquiry: Inquiry, key: string) {
    const known = matched.get(key);
    if (known) return known;
    const input = matchInputOf(set, inquiry);
    const result = shortened(match(preparedFor(set), input));
    const made = { input, result, terms: termsOf(inquiry.message) };
    matched.set(key, made);
    return made;
  }

  function one(at: Date, { key, locale, message, project: stated, cluster, amountCny }: Project): One {
    const who = investor(random, locale);
    const inquiry: Inquiry = {
      ...who,
      message,
      project: stated,
      consent: { contact: true, share: random.chance(0.7) },
    };
    const { input, result, terms } = matchOf(inquiry, key);
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
      via: VIA,
      key: null,
      ...hashes,
      doubts: [],
      proof: null,
      budgets: { desk: budget, unproven: budget, door: budget },
    } as const;
    const lead = leadOf(inquiry, { ...arrival, doubts: [] }, number, result, isHeld);
    const country = lead.country ?? "CN";
    const knowing = {
      companyName: lead.companyName ?? lead.investorName,
      amountFen: amountCny * 100,
      landMu: lead.landMu ?? Math.max(5, Math.round(amountCny / 4_000_000)),
      isForeign: country !== "CN",
      country,
    };
    const decided = decisionOn(random, result, cluster.id);
    const written = live(lead, decided, knowing, house, until, random);
    const { decision } = written;
    const answer: NewMatch = {
      id: random.id(at.getTime()),
      leadId: lead.id,
      madeAt: at,
      policyVersionId: set.version,
      input,
      result,
      ...decision,
      decidedClusterRank: rankIn(result.clusters, decision.decidedClusterId ?? null),
      decidedPlaceRank: rankIn(result.locations, decision.decidedLocationId ?? null),
    };
    const said = decision.decidedAt ? [answer as Match] : [];
    const assignments = written.assignments as Assignment[];
    const form = { id: null, name: source, via: VIA };
    const matchedAs = { behaviour: result.behaviour, clusterId: lead.clusterId, policyVersion: set.version };
    const lines: Line[] = [
      lineOf(form, "lead.received", lead.id, at, { source, version: 1 }),
      lineOf(form, "lead.matched", lead.id, at, matchedAs),
      ...written.lines,
    ];
    // A lead that a county took, or that was signed, teaches the matcher, as lib/leads/precedent.ts has it.
    const taught = precedentOf(written.lead as Lead, said, assignments);
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
      lines,
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
      match: answer,
      suggestion: suggestionOf(written.lead as Lead, answer, said[0] ?? null, assignments),
      // What one wrote is looked for last: known from the first who wrote it.
      terms: [...searchTerms({ ...(lead as Lead), intent: "" }, []), ...terms],
    };
  }

  return { one, numbers, precedents: () => precedents };
}
