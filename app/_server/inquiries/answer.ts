import { z } from "zod";
import { BEHAVIOURS, VERDICTS } from "@/lib/matching/result";
import { LOCATION_IDS } from "@/lib/policy/reference";
import type { Suggestions } from "../suggestions";

const Proof = z.object({
  text: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  quote: z.string().nullable(),
  note: z.string().nullable(),
  checkBeforeQuoting: z.boolean(),
});
const Reason = z.object({ text: z.string(), side: z.enum(["for", "against"]), evidence: z.array(Proof) });

/** What a partner's system is answered. Names and sentences are in the inquiry's language. */
export const InquiryAnswer = z.object({
  /** "ZQ-2026-000123": what the investor quotes. */
  reference: z.string(),
  /** The investor's private link; whoever has it can see where the inquiry stands. */
  statusUrl: z.string(),
  /** A person answers by then: one working day, Asia/Shanghai. ISO 8601, UTC. */
  answerBy: z.string(),
  suggestions: z.object({
    /** Only for "match" are places suggested. */
    behaviour: z.enum(BEHAVIOURS),
    clusters: z.array(
      z.object({ id: z.string(), name: z.string(), probability: z.number(), reasons: z.array(Reason) }),
    ),
    locations: z.array(
      z.object({
        id: z.enum(LOCATION_IDS),
        name: z.string(),
        score: z.number(),
        reasons: z.array(Reason),
        unknowns: z.array(z.string()),
      }),
    ),
    measures: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        benefit: z.string(),
        cap: z.string().nullable(),
        verdictId: z.enum(VERDICTS),
        verdict: z.string(),
        missing: z.array(z.string()),
        nature: z.string().nullable(),
        conditions: z.array(z.object({ term: z.string(), values: z.array(z.string()) })),
        checkBeforeQuoting: z.boolean(),
        document: z.object({
          title: z.string(),
          issuer: z.string(),
          level: z.string(),
          number: z.string().nullable(),
          date: z.string().nullable(),
          valid: z.string().nullable(),
          url: z.string().nullable(),
        }),
        page: z.string().nullable(),
        quote: z.string().nullable(),
      }),
    ),
    questions: z.array(z.string()),
    notes: z.array(Reason),
  }),
});
export type InquiryAnswer = z.output<typeof InquiryAnswer>;

/** Suggestions in the shape of the answer: reasons without the codes only our own pages use. */
export function answeredSuggestions(found: Suggestions): InquiryAnswer["suggestions"] {
  const plain = (points: Suggestions["notes"]) =>
    points.map(({ text, side, proof }) => ({ text, side, evidence: proof }));
  return {
    behaviour: found.behaviour,
    clusters: found.clusters.map((cluster) => ({ ...cluster, reasons: plain(cluster.reasons) })),
    locations: found.locations.map(({ id, name, score, reasons, unknowns }) => ({
      id,
      name,
      score,
      reasons: plain(reasons),
      unknowns,
    })),
    measures: found.measures,
    questions: found.questions,
    notes: plain(found.notes),
  };
}
